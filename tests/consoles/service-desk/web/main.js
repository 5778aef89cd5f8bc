import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import { createApp } from 'vue';
import 'element-plus/dist/index.css';
import './style.css';
import App from './App.vue';
import { icons } from './icons.js';
import { router } from './router.js';

const app = createApp(App).use(router).use(ElementPlus, { locale: zhCn });
for (const [name, icon] of Object.entries(icons)) app.component(name, icon);
app.mount('#app');
