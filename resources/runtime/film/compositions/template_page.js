// A file that holds its composition in a template, opened as a film of its own: the page it stands for is built aside and
// takes the place of the body's contents in one step.
muto.templatePage = (() => {
  function wrapping() {
    return [...document.querySelectorAll("template")].find((template) => template.content.querySelector("[data-composition-id]"));
  }

  function build() {
    const template = document.querySelector("[data-composition-id]") ? undefined : wrapping();
    if (!template) return;
    const file = muto.projectFiles.entry;
    const source = muto.compositionSource.ofTemplate(template, muto.projectFiles.text(file), "");
    if (!source) return;
    const page = document.createDocumentFragment();
    page.append(...source.styles.map(({ element }) => element), source.content);
    muto.assetUrls.rewriteTree(page, muto.assetUrls.translator(file));
    const shared = muto.filmPage.bring();
    source.links.forEach((link) => muto.mounted.addLink(link));
    template.remove();
    [...page.children].forEach((part) => muto.sourceTree.adopt(part, part));
    document.body.replaceChildren(page);
    const own = source.scripts.map((script) => ({ ...script, file, text: script.element.textContent }));
    muto.scriptQueue.add([...shared, ...own]);
  }

  return { build };
})();
