/** The code that a page takes over to show a widget: what stands in braces is filled in. */
export const snippetTemplates = {
  frame: `<iframe src="{src}" title="{title}" width="100%" height="{height}" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms"></iframe>
<p><a href="{page}">{title}</a></p>`,
  element: `<script async src="{script}"{check}></script>
<{tag}{choices}>
  <a href="{page}">{title}</a>
</{tag}>`,
  address: `{page}`,
};

/** What can be copied. */
export type Snippet = keyof typeof snippetTemplates;
