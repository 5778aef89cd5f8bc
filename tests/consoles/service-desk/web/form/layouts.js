// The product lets each office name, order and group the fields of its ticket form. These are four offices' settings.

const people = ['客服部-王芳', '客服部-刘主管', '工程部-李师傅', '工程部-张师傅', '环境部-赵班长', '秩序部-孙队长'];

const a = {
  name: 'a',
  heading: '新建工单',
  inDialog: false,
  labelPosition: 'right',
  labelWidth: '110px',
  submit: '提交工单',
  sections: [
    {
      title: '来电信息',
      fields: [
        { key: 'caller', label: '来电人', widget: 'text', required: true, placeholder: '请输入来电人姓名', span: 12 },
        { key: 'honorific', label: '称谓', widget: 'radio', options: ['先生', '女士', '未知'], span: 12 },
        { key: 'phone', label: '联系电话', widget: 'text', required: true, placeholder: '手机或固话', span: 12 },
        {
          key: 'source',
          label: '来源',
          widget: 'select',
          options: ['电话', '微信公众号', '业主 APP', '前台来访', '巡检上报'],
          initial: '电话',
          span: 12,
        },
        {
          key: 'house',
          label: '房屋地址',
          widget: 'cascader',
          placeholder: '请选择小区 / 楼栋 / 单元 / 房号',
          filterable: true,
          span: 24,
        },
      ],
    },
    {
      title: '工单内容',
      fields: [
        {
          key: 'type',
          label: '工单类型',
          widget: 'select',
          required: true,
          options: ['报修', '投诉', '建议', '咨询', '求助', '表扬', '其他'],
          span: 12,
        },
        {
          key: 'priority',
          label: '紧急程度',
          widget: 'radio',
          options: ['普通', '紧急', '特急'],
          initial: '普通',
          span: 12,
        },
        {
          key: 'title',
          label: '标题',
          widget: 'text',
          required: true,
          placeholder: '一句话概括诉求',
          maxlength: 50,
          span: 24,
        },
        {
          key: 'content',
          label: '内容',
          widget: 'textarea',
          required: true,
          placeholder: '请详细描述问题',
          maxlength: 500,
          span: 24,
        },
        { key: 'expectedAt', label: '期望处理时间', widget: 'datetime', placeholder: '选择日期时间', span: 12 },
        { key: 'assignee', label: '处理人', widget: 'select', options: people, filterable: true, span: 12 },
      ],
    },
  ],
};

const b = {
  name: 'b',
  heading: '登记报修',
  inDialog: false,
  labelPosition: 'top',
  submit: '保存并派单',
  sections: [
    {
      title: '',
      fields: [
        {
          key: 'type',
          label: '报修类型',
          widget: 'select',
          required: true,
          options: ['设施报修', '业务咨询', '意见建议', '投诉处理', '其他事项'],
          span: 8,
        },
        { key: 'priority', label: '优先级', widget: 'select', options: ['高', '中', '低'], span: 8 },
        {
          key: 'source',
          label: '报修渠道',
          widget: 'select',
          options: ['微信', '电话', '上门', '工作群'],
          initial: '电话',
          span: 8,
        },
        { key: 'title', label: '报修主题', widget: 'text', required: true, maxlength: 60, span: 16 },
        { key: 'assignee', label: '指派给', widget: 'select', options: people.toReversed(), span: 8 },
        {
          key: 'content',
          label: '问题描述',
          widget: 'textarea',
          required: true,
          placeholder: '',
          maxlength: 1000,
          span: 24,
        },
        { key: 'house', label: '所在位置', widget: 'cascader', required: true, span: 12 },
        { key: 'expectedAt', label: '预约时间', widget: 'datetime', span: 12 },
        { key: 'caller', label: '报修人', widget: 'text', required: true, span: 8 },
        { key: 'honorific', label: '称呼', widget: 'select', options: ['女士', '先生', '小姐'], span: 8 },
        { key: 'phone', label: '手机号码', widget: 'text', required: true, span: 8 },
      ],
    },
  ],
};

const c = {
  name: 'c',
  heading: '新建工单',
  inDialog: true,
  labelPosition: 'right',
  labelWidth: '116px',
  submit: '确 定',
  sections: [
    {
      title: '',
      fields: [
        {
          key: 'house',
          label: '房号',
          widget: 'cascader',
          required: true,
          placeholder: '请选择',
          filterable: true,
          span: 24,
        },
        { key: 'caller', label: '业主姓名', widget: 'text', required: true, placeholder: '请输入', span: 12 },
        { key: 'honorific', label: '性别', widget: 'radio', options: ['男', '女'], span: 12 },
        { key: 'phone', label: '联系方式', widget: 'text', required: true, placeholder: '请输入', span: 12 },
        {
          key: 'type',
          label: '诉求类别',
          widget: 'select',
          required: true,
          options: ['咨询类', '求助类', '报修类', '投诉类', '建议类'],
          span: 12,
        },
        { key: 'priority', label: '紧急程度', widget: 'select', options: ['一般', '加急'], initial: '一般', span: 12 },
        { key: 'expectedAt', label: '期望完成时间', widget: 'datetime', placeholder: '请选择', span: 12 },
        { key: 'title', label: '诉求标题', widget: 'text', required: true, placeholder: '请输入', span: 24 },
        { key: 'content', label: '诉求内容', widget: 'textarea', required: true, placeholder: '请输入', span: 24 },
        {
          key: 'source',
          label: '受理来源',
          widget: 'select',
          options: ['前台', '电话', '网络', '媒体'],
          initial: '电话',
          span: 12,
        },
        { key: 'assignee', label: '经办人', widget: 'select', options: people, span: 12 },
      ],
    },
  ],
};

const d = {
  name: 'd',
  heading: '来电登记',
  inDialog: false,
  labelPosition: 'right',
  labelWidth: '124px',
  submit: '保 存',
  sections: [
    {
      title: '业务信息',
      fields: [
        { key: 'title', label: '事项名称', widget: 'text', required: true, placeholder: '请填写', span: 24 },
        {
          key: 'type',
          label: '业务类型',
          widget: 'select',
          required: true,
          options: ['维修服务', '客户投诉', '信息咨询', '合理化建议', '其它'],
          span: 12,
        },
        { key: 'priority', label: '紧急级别', widget: 'radio', options: ['一级', '二级', '三级'], span: 12 },
        { key: 'content', label: '情况说明', widget: 'textarea', required: true, placeholder: '请填写', span: 24 },
        { key: 'expectedAt', label: '要求完成时间', widget: 'datetime', span: 12 },
        { key: 'assignee', label: '责任人', widget: 'select', options: people, filterable: true, span: 12 },
      ],
    },
    {
      title: '客户信息',
      fields: [
        { key: 'phone', label: '电话号码', widget: 'text', required: true, placeholder: '请填写', span: 12 },
        { key: 'caller', label: '客户姓名', widget: 'text', required: true, placeholder: '请填写', span: 12 },
        { key: 'honorific', label: '尊称', widget: 'select', options: ['先生', '女士'], span: 12 },
        {
          key: 'source',
          label: '受理方式',
          widget: 'select',
          options: ['来电', '来访', '来函'],
          initial: '来电',
          span: 12,
        },
        {
          key: 'address',
          label: '详细地址',
          widget: 'text',
          placeholder: '小区、楼栋、单元、房号',
          maxlength: 100,
          span: 24,
        },
      ],
    },
  ],
};

const layouts = { a, b, c, d };

/** The layout that the address asks for, or else the one that the office has set. */
export function layoutFor(asked, set) {
  return layouts[asked] ?? layouts[set] ?? a;
}
