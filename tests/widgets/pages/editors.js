import { plainPage } from '../frame/plain.js';

const box = (name, tag = 'div') => `<${tag} id="${name}-editor" name="${name}"></${tag}>`;
const boxOf = (name) => document.getElementById(`${name}-editor`);
const lines = (text) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
/** What an editor's own HTML says, a block a line. */
const linesOf = (html) => {
  const parsed = new DOMParser().parseFromString(
    html.replace(/<br[^>]*>/g, '\n').replace(/<\/(?:p|div|li)>/g, '\n'),
    'text/html',
  );
  return lines(parsed.body.textContent);
};
const models = {};
const sent = (name) => models[name]?.() ?? '';

const cases = {
  quill: {
    kind: 'rich_text',
    html: (name) => box(name),
    sent,
    start: async (name, _, heard) => {
      const { default: Quill } = await import('quill');
      await import('quill/dist/quill.snow.css');
      const editor = new Quill(boxOf(name), { theme: 'snow' });
      editor.on('text-change', heard);
      models[name] = () => lines(editor.getText());
    },
  },
  wangeditor: {
    kind: 'rich_text',
    html: (name) =>
      `<div style="border:1px solid #ccc"><div id="${name}-bar"></div><div id="${name}-editor" style="height:160px"></div></div>`,
    sent,
    start: async (name, _, heard) => {
      const { createEditor, createToolbar } = await import('@wangeditor/editor');
      await import('@wangeditor/editor/dist/css/style.css');
      // It tells of a moved selection as of a change.
      let before = '';
      const onChange = (changed) => {
        const text = changed.getText();
        if (text !== before) heard();
        before = text;
      };
      const editor = createEditor({ selector: `#${name}-editor`, html: '', config: { onChange }, mode: 'default' });
      createToolbar({ editor, selector: `#${name}-bar`, mode: 'simple' });
      models[name] = () => lines(editor.getText());
    },
  },
  tinymce: {
    kind: 'rich_text',
    html: (name) => box(name, 'textarea'),
    sent,
    start: async (name, _, heard) => {
      const { default: tinymce } = await import('tinymce');
      await Promise.all([
        import('tinymce/models/dom'),
        import('tinymce/themes/silver'),
        import('tinymce/icons/default'),
        import('tinymce/skins/ui/oxide/skin.css'),
      ]);
      const [editor] = await tinymce.init({
        target: boxOf(name),
        skin: false,
        content_css: false,
        height: 200,
        promotion: false,
        branding: false,
      });
      editor.on('input change', heard);
      models[name] = () => linesOf(editor.getContent());
    },
  },
  'tinymce-inline': {
    kind: 'rich_text',
    html: (name) => box(name),
    sent,
    start: async (name, _, heard) => {
      const { default: tinymce } = await import('tinymce');
      await Promise.all([
        import('tinymce/models/dom'),
        import('tinymce/themes/silver'),
        import('tinymce/icons/default'),
        import('tinymce/skins/ui/oxide/skin.css'),
      ]);
      boxOf(name).style.cssText = 'border:1px solid #ccc;min-height:80px';
      const [editor] = await tinymce.init({
        target: boxOf(name),
        inline: true,
        skin: false,
        content_css: false,
        promotion: false,
      });
      editor.on('input change', heard);
      models[name] = () => linesOf(editor.getContent());
    },
  },
  tiptap: {
    kind: 'rich_text',
    html: (name) => `<div id="${name}-editor" style="border:1px solid #ccc;min-height:80px"></div>`,
    sent,
    start: async (name, _, heard) => {
      const [{ Editor }, { default: StarterKit }] = await Promise.all([
        import('@tiptap/core'),
        import('@tiptap/starter-kit'),
      ]);
      const editor = new Editor({ element: boxOf(name), extensions: [StarterKit], content: '', onUpdate: heard });
      models[name] = () => lines(editor.getText({ blockSeparator: '\n' }));
    },
  },
  trix: {
    kind: 'rich_text',
    html: (name) =>
      `<input id="${name}-hidden" type="hidden" name="${name}"><trix-editor id="${name}-editor" input="${name}-hidden"></trix-editor>`,
    sent,
    start: async (name, _, heard) => {
      await Promise.all([import('trix'), import('trix/dist/trix.css')]);
      boxOf(name).addEventListener('trix-change', heard);
      models[name] = () => lines(boxOf(name).editor?.getDocument().toString() ?? '');
    },
  },
  summernote: {
    kind: 'rich_text',
    html: (name) => box(name, 'textarea'),
    sent,
    start: async (name, _, heard) => {
      const { jQuery } = await import('../frame/jquery.js');
      await Promise.all([import('summernote/dist/summernote-lite.js'), import('summernote/dist/summernote-lite.css')]);
      jQuery(boxOf(name)).summernote({ height: 120, callbacks: { onChange: heard } });
      models[name] = () => linesOf(jQuery(boxOf(name)).summernote('code'));
    },
  },
  ckeditor4: {
    kind: 'rich_text',
    html: (name) => box(name, 'textarea'),
    sent,
    start: async (name, _, heard) => {
      globalThis.CKEDITOR_BASEPATH = '/ckeditor4/';
      await new Promise((resolve) => {
        if (globalThis.CKEDITOR) return resolve();
        const script = document.createElement('script');
        script.src = '/ckeditor4/ckeditor.js';
        script.onload = resolve;
        document.head.append(script);
      });
      const editor = globalThis.CKEDITOR.replace(boxOf(name), { height: 120, versionCheck: false });
      await new Promise((resolve) => editor.on('instanceReady', resolve));
      editor.on('change', heard);
      models[name] = () => linesOf(editor.getData());
    },
  },
  ckeditor5: {
    kind: 'rich_text',
    html: (name) => box(name),
    sent,
    start: async (name, _, heard) => {
      const { ClassicEditor, Essentials, Paragraph, Bold } = await import('ckeditor5');
      await import('ckeditor5/ckeditor5.css');
      const plugins = [Essentials, Paragraph, Bold];
      const editor = await ClassicEditor.create(boxOf(name), { licenseKey: 'GPL', plugins, toolbar: ['bold'] });
      editor.model.document.on('change:data', heard);
      models[name] = () => linesOf(editor.getData());
    },
  },
  lexical: {
    kind: 'rich_text',
    html: (name) =>
      `<div id="${name}-editor" contenteditable="true" style="border:1px solid #ccc;min-height:80px"></div>`,
    sent,
    start: async (name, _, heard) => {
      const [{ createEditor, $createParagraphNode, $getRoot }, { registerRichText }] = await Promise.all([
        import('lexical'),
        import('@lexical/rich-text'),
      ]);
      const editor = createEditor({ onError: console.error });
      editor.setRootElement(boxOf(name));
      registerRichText(editor);
      editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
      editor.registerTextContentListener(heard);
      models[name] = () => lines(editor.getEditorState().read(() => $getRoot().getTextContent()));
    },
  },
  slate: {
    kind: 'rich_text',
    html: (name) => box(name),
    sent,
    start: async (name, _, heard) => {
      const [{ createElement }, { createRoot }, slate, react] = await Promise.all([
        import('react'),
        import('react-dom/client'),
        import('slate'),
        import('slate-react'),
      ]);
      const editor = react.withReact(slate.createEditor());
      const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
      const area = createElement(react.Editable, { style: { border: '1px solid #ccc', minHeight: 80 } });
      createRoot(boxOf(name)).render(createElement(react.Slate, { editor, initialValue, onValueChange: heard }, area));
      models[name] = () => lines(editor.children.map((node) => slate.Node.string(node)).join('\n'));
    },
  },
  codemirror: {
    kind: 'rich_text',
    html: (name) => box(name),
    sent,
    start: async (name, _, heard) => {
      const { EditorView, minimalSetup } = await import('codemirror');
      const listener = EditorView.updateListener.of(({ docChanged }) => docChanged && heard());
      const editor = new EditorView({ parent: boxOf(name), extensions: [minimalSetup, listener] });
      models[name] = () => lines(editor.state.doc.toString());
    },
  },
};

const started = [];
for (const one of Object.values(cases)) {
  const { start } = one;
  one.start = (...given) => started.push(start(...given));
}
plainPage(cases);
const { widgetCase } = globalThis;
delete globalThis.widgetCase;
await Promise.all(started);
globalThis.widgetCase = widgetCase;
