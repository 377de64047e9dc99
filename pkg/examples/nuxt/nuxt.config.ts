export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  runtimeConfig: {
    // NUXT_LEADBRIDGE_TOKEN, NUXT_LEADBRIDGE_LOCATION, NUXT_LEADBRIDGE_URL
    leadbridge: { token: '', location: '', url: '' },
  },
  vue: { compilerOptions: { isCustomElement: (tag) => tag === 'contact-widget' } },
})
