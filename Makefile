# Each target does its own set-up, and nothing again that is done.
PORT ?= 8080
SHELL := /bin/bash
TOOLS := .tools
BINDGEN := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p}' Cargo.lock)
RUNNER := CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=$(CURDIR)/$(TOOLS)/bin/wasm-bindgen-test-runner
CHROME ?= $(shell command -v chromium || command -v google-chrome || echo /usr/bin/chromium)
CHROMEDRIVER ?= $(shell command -v chromedriver || echo /usr/bin/chromedriver)
export CHROME CHROMEDRIVER

.PHONY: help demo test check bench build clean setup browser

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

demo: build ## the site, the edge handler and the sandbox on http://127.0.0.1:$(PORT)
	@exec node pkg/bin/leadbridge.js sandbox --www www --port $(PORT)

build: setup ## the npm package in pkg/
	@cd pkg && node scripts/build.js

test: build browser ## everything: Rust natively, as wasm in Node and Chromium, the package, the widget in Chromium
	cargo test --locked
	$(RUNNER) cargo test --locked --target wasm32-unknown-unknown --test tests
	$(RUNNER) WASM_BINDGEN_USE_BROWSER=1 cargo test --locked --target wasm32-unknown-unknown --test tests
	$(RUNNER) cargo test --locked --target wasm32-unknown-unknown --features fetch --test browser
	cd pkg && node --test test/*.test.js
	cd pkg && node --test test/e2e/*.test.js
	node pkg/test/packages/run.js

check: build ## format, lints, types, sizes, the tarball
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --lib --target wasm32-unknown-unknown --features full,sandbox,widget -- -D warnings
	! cargo tree --locked --no-default-features -e normal | grep -E 'wasm-bindgen|js-sys|web-sys'
	cd pkg && npx --no-install prettier --check src bin scripts test ../www ../bench
	cd pkg && node scripts/check.js

bench: build ## side by side with the official SDK and bare fetch
	node bench/run.js

clean: ## removes what was built
	rm -rf target pkg/dist pkg/wasm pkg/node_modules pkg/test/packages/node_modules $(TOOLS)

setup: $(TOOLS)/wasm32 $(TOOLS)/bin/wasm-bindgen-$(BINDGEN) pkg/node_modules/.package-lock.json

$(TOOLS)/wasm32:
	@mkdir -p $(TOOLS)
	rustup target add wasm32-unknown-unknown
	@touch $@

# Without --locked: the lock of the tool may name versions that a mirror does not have.
$(TOOLS)/bin/wasm-bindgen-$(BINDGEN):
	cargo install --quiet wasm-bindgen-cli --version $(BINDGEN) --root $(TOOLS)
	@touch $@

pkg/node_modules/.package-lock.json: pkg/package-lock.json
	cd pkg && npm ci --no-audit --no-fund
	@touch $@

browser:
	@if [ ! -x "$(CHROME)" ] || [ ! -x "$(CHROMEDRIVER)" ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium chromium-driver; \
	  else echo "The tests need Chromium and its driver: install them, or set CHROME and CHROMEDRIVER."; exit 1; fi; fi
