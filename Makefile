# Needs cargo, Node 20 and npm. Installs everything else when a target first needs it.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: bench build check chromium clean demo drift examples help lighthouse rust rust-lints test

PORT ?= 8080
TARGET := wasm32-unknown-unknown
WASM_BINDGEN := $(shell awk '/^name = "wasm-bindgen"$$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)

# Evaluated on use, because the target `chromium` may install them.
CHROME ?= $(shell command -v chromium || command -v google-chrome)
CHROMEDRIVER ?= $(shell command -v chromedriver)

help: ## lists the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## serves www with a sandbox instead of HighLevel (PORT=8080)
	@exec node pkg/bin/leadbridge.js sandbox --www www --port $(PORT)

build: rust .tools/bin/bindgen pkg/node_modules/.package-lock.json ## builds the npm package in pkg
	@node pkg/scripts/build.js

WASM_TEST = CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$(CURDIR)/.tools/bin/wasm-bindgen-test-runner \
	WASM_BINDGEN_TEST_TIMEOUT=300 WASM_BINDGEN_TEST_WEBDRIVER_JSON=$(CURDIR)/.tools/webdriver.json \
	CHROMEDRIVER=$(CHROMEDRIVER) cargo test --locked --target $(TARGET) --features fetch

test: build chromium .tools/bin/wasm-bindgen-test-runner ## tests Rust natively and as wasm, JavaScript and the packed package
	LEADBRIDGE_REQUESTS=$(CURDIR)/target/requests.jsonl cargo test --locked --features blocking
	@# One folder for all: their crates are the same, and `target` keeps what the line above compiled.
	@for build in full edge sandbox widget; do \
		LEADBRIDGE_BUILD=$$build CARGO_PROFILE_DEV_DEBUG=false CARGO_INCREMENTAL=0 \
			cargo test --locked --target-dir target/builds --test builds || exit 1; done
	cargo check --locked --all-targets --features edge,full,sandbox,widget
	@sed 's|"args"|"binary": "$(CHROME)", "args"|' webdriver.json > .tools/webdriver.json
	$(WASM_TEST) --test tests
	WASM_BINDGEN_USE_BROWSER=1 $(WASM_TEST) --test tests --test browser
	CHROME=$(CHROME) npm --prefix pkg test
	CHROME=$(CHROME) npm --prefix pkg run test:packages
	npm --prefix pkg run test:frameworks

check: build rust-lints ## checks formatting, lints, types, sizes and the contents of the package
	cargo fmt --check
	cargo fmt --check --manifest-path $(BINDGEN)/Cargo.toml
	cargo clippy --locked --all-targets --features blocking -- -D warnings
	cargo clippy --locked --all-targets --target $(TARGET) --features edge,full,sandbox,widget -- -D warnings
	@if cargo tree --locked --no-default-features -e normal | grep -E 'wasm-bindgen|js-sys|web-sys'; then \
		echo 'The core must not depend on JavaScript.'; exit 1; fi
	npm --prefix pkg run check

examples: build chromium ## builds the projects of pkg/examples for production and sends leads to them (NAMES='next astro')
	CHROME=$(CHROME) node pkg/examples/run.js $(NAMES)

drift: ## prints every difference between the table and a specification (SPEC=folder with v2 and v3)
	@LEADBRIDGE_SPEC=$(abspath $(SPEC)) cargo test --locked --test tests specification -- --nocapture

bench: build ## measures start-up, types, requests and leads, compared with the official SDK and plain fetch
	node bench/start.js
	node bench/table.js
	node bench/types.js
	node bench/run.js
	node bench/leads.js

lighthouse: build chromium ## checks that the demo and the explorer score 100 on a phone
	@CHROME=$(CHROME) node bench/lighthouse.js

clean: ## removes what was built, except .tools and node_modules
	rm -rf pkg/dist pkg/wasm pkg/www pkg/node_modules/.cache target

rust:
	@test -d "$$(rustc --print sysroot)/lib/rustlib/$(TARGET)" || rustup target add $(TARGET)

rust-lints:
	@cargo fmt --version > /dev/null 2>&1 || rustup component add rustfmt
	@cargo clippy --version > /dev/null 2>&1 || rustup component add clippy

# The generator of the JavaScript glue must have the version of the wasm-bindgen crate. The full wasm-bindgen-cli is large,
# and only the tests need it.
BINDGEN := pkg/scripts/bindgen
.tools/bin/bindgen: Cargo.lock $(BINDGEN)/Cargo.toml $(BINDGEN)/Cargo.lock $(BINDGEN)/src/main.rs
	@grep -q '"=$(WASM_BINDGEN)"' $(BINDGEN)/Cargo.toml || \
		{ echo '$(BINDGEN)/Cargo.toml must name wasm-bindgen-cli-support $(WASM_BINDGEN), as Cargo.lock does.'; exit 1; }
	cargo build --locked --manifest-path $(BINDGEN)/Cargo.toml --target-dir target/bindgen
	@mkdir -p .tools/bin && cp target/bindgen/debug/bindgen $@

.tools/bin/wasm-bindgen-test-runner: Cargo.lock
	@test "$$($@ --version 2> /dev/null)" = 'wasm-bindgen-test-runner $(WASM_BINDGEN)' || \
		cargo install wasm-bindgen-cli --version $(WASM_BINDGEN) --root .tools
	@touch $@

pkg/node_modules/.package-lock.json: pkg/package-lock.json
	npm --prefix pkg ci
	@touch $@

SUDO = $(shell test "$$(id -u)" = 0 || echo sudo -n)

chromium:
	@test -n '$(CHROME)' -a -n '$(CHROMEDRIVER)' || \
		{ $(SUDO) apt-get update && $(SUDO) apt-get install -y --no-install-recommends chromium chromium-driver; } || \
		{ echo 'The browser tests need Chromium and chromedriver: install them, or set CHROME and CHROMEDRIVER.'; exit 1; }
