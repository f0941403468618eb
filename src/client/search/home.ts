const field = document.querySelector(".rota input");

/** The program of the field comes with the first key: who only reads need not load it. */
field?.addEventListener(
  "input",
  () => {
    const later = document.querySelector<HTMLTemplateElement>("template.find-later");
    if (later) document.body.append(document.importNode(later.content, true));
  },
  { once: true },
);
