import { createRouter, createWebHistory } from 'vue-router';
import LoginPage from './pages/LoginPage.vue';
import NewTicketPage from './pages/NewTicketPage.vue';
import TicketListPage from './pages/TicketListPage.vue';
import TicketPage from './pages/TicketPage.vue';
import { loadSession } from './session.js';
import BackOffice from './shell/BackOffice.vue';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/login', component: LoginPage, meta: { title: '登录', open: true } },
    {
      path: '/',
      component: BackOffice,
      children: [
        { path: '', redirect: '/tickets' },
        { path: 'tickets', component: TicketListPage, meta: { title: '工单列表' } },
        { path: 'tickets/new', component: NewTicketPage, meta: { title: '新建工单' } },
        { path: 'tickets/:id', component: TicketPage, meta: { title: '工单详情' } },
      ],
    },
    { path: '/:rest(.*)', redirect: '/tickets' },
  ],
});

router.beforeEach(async (to) => {
  if (to.meta.open || (await loadSession())) return true;
  return { path: '/login', query: { to: to.fullPath } };
});

router.afterEach((to) => {
  document.title = `${to.meta.title} - 安居物业服务平台`;
});
