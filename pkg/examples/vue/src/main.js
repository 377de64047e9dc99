import { createApp } from 'vue'
import App from './App.vue'
import 'leadbridge/widget/vue'

createApp(App).mount('#app')
