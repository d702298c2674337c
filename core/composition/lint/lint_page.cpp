#include "core/composition/lint/lint_page.h"

#include "core/composition/asset_references.h"
#include "core/composition/root_selection.h"

#include <algorithm>

namespace muto::composition {

namespace {

/// Libraries that register no timeline by themselves.
bool isKnownLibrary(const QString &source)
{
    static const QRegularExpression known(
        QStringLiteral(
            "gsap|scrolltrigger|motionpath|splittext|lottie|anime|three|d3|tailwind|font|hyperframes|cdn"),
        QRegularExpression::CaseInsensitiveOption);
    return known.match(source).hasMatch();
}

/// What these give is fonts, as their addresses say.
bool isFontService(const QString &address)
{
    return address.contains(QLatin1String("fonts.googleapis.com")) ||
           address.contains(QLatin1String("fonts.bunny.net"));
}

} // namespace

LintPage::LintPage(const HtmlDocument &document, QString file, bool isEntry, const LintTexts &linked)
    : m_document(document)
    , m_file(std::move(file))
    , m_isEntry(isEntry)
    , m_root(findRoot(document))
    , m_imports(document)
{
    if (const auto wrapping = m_root ? std::nullopt : findWrapping(document)) {
        m_rootIsInTemplate = true;
        for (int i = *wrapping + 1; i < element(*wrapping).end && !m_root; ++i) {
            if (element(i).has(QLatin1String("data-composition-id")))
                m_root = i;
        }
    }
    readCode(linked);
}

void LintPage::readCode(const LintTexts &linked)
{
    for (int i = 0; i < int(elements().size()); ++i) {
        const HtmlElement &one = element(i);
        const bool isScript = one.tag == QLatin1String("script") && isProgram(one);
        if (one.tag == QLatin1String("style"))
            readStyle(m_document.sourceOf(codeSpan(i)), codeSpan(i).offset, {}, linked);
        else if (isStyleSheetLink(one))
            readLinkedStyle(one.value(QLatin1String("href")), {}, linked);
        else if (isScript && one.has(QLatin1String("src")))
            readLinkedScript(i, one.value(QLatin1String("src")), m_file, linked);
        else if (isScript)
            readScriptIn(i, linked);
    }
}

void LintPage::readScriptIn(int index, const LintTexts &linked)
{
    const SourceSpan span = codeSpan(index);
    const QByteArray text = m_document.sourceOf(span);
    readModules(index, text, m_file, linked);
    addScript({index, {}, span.offset, readScript(text), {}});
}

void LintPage::readLinkedScript(int index, const QString &source, const QString &from,
                                const LintTexts &linked)
{
    m_sources.append(source);
    const auto name = linkedName(source, from, linked);
    if (!name || isLibrary(*name, linked.value(*name))) {
        m_hasUnknownScripts = m_hasUnknownScripts || !isKnownLibrary(source);
        return;
    }
    if (m_linkedFiles.contains(*name))
        return;
    m_linkedFiles.append(*name);
    readModules(index, linked.value(*name), *name, linked);
    addScript({index, *name, 0, readScript(linked.value(*name)), {}});
}

/// They run before what imports them.
void LintPage::readModules(int index, const QByteArray &script, const QString &from, const LintTexts &linked)
{
    for (const AssetReference &import : moduleImports(script)) {
        const auto mapped = m_imports.addressOf(import.url);
        readLinkedScript(index, mapped.value_or(import.url), mapped ? m_file : from, linked);
    }
}

void LintPage::addScript(PageScript script)
{
    script.tweens = tweenCalls(script.script);
    m_allCode += script.script.code + '\n';
    m_scripts.push_back(std::move(script));
}

void LintPage::readStyle(const QByteArray &css, qsizetype offset, const QString &file,
                         const LintTexts &linked)
{
    for (const AssetReference &import : styleImports(css))
        readLinkedStyle(import.url, file, linked);
    for (CssRule &rule : cssRules(css))
        m_rules.push_back({file, offset, std::move(rule)});
}

void LintPage::readLinkedStyle(const QString &address, const QString &from, const LintTexts &linked)
{
    m_sheets.append(address);
    const auto name = linkedName(address, from.isEmpty() ? m_file : from, linked);
    if (!name || isLibrary(*name, linked.value(*name))) {
        m_hasUnknownSheets = m_hasUnknownSheets || !isFontService(address);
        return;
    }
    if (m_linkedFiles.contains(*name))
        return;
    m_linkedFiles.append(*name);
    readStyle(linked.value(*name), 0, *name, linked);
}

SourceSpan LintPage::codeSpan(int index) const
{
    const HtmlElement &one = element(index);
    if (!one.startTag || one.firstText == one.endText)
        return {};
    return m_document.texts()[std::size_t(one.firstText)].span;
}

bool LintPage::loads(const QString &word) const
{
    return std::any_of(m_sources.begin(), m_sources.end(),
                       [&word](const QString &source) { return source.contains(word, Qt::CaseInsensitive); });
}

bool LintPage::isInBody(int index) const
{
    for (int i = element(index).parent; i >= 0; i = element(i).parent) {
        if (element(i).tag == QLatin1String("body"))
            return true;
    }
    return false;
}

int LintPage::nearest(int index, QLatin1String attribute) const
{
    while (index >= 0 && !element(index).has(attribute))
        index = element(index).parent;
    return index;
}

SourceSpan LintPage::startTag(int index) const
{
    return element(index).startTag.value_or(SourceSpan{m_document.offsetOf(index), 0});
}

SourceSpan LintPage::attribute(int index, QLatin1String name) const
{
    const HtmlAttribute *found = element(index).attribute(name);
    if (!found)
        return startTag(index);
    return {found->nameSpan.offset,
            std::max(found->nameSpan.end(), found->valueSpan.end()) - found->nameSpan.offset};
}

QString LintPage::freeId(int index) const
{
    const QString stem = element(index).tag;
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1-%2").arg(stem, QString::number(number));
        if (std::none_of(elements().begin(), elements().end(),
                         [&id](const HtmlElement &one) { return one.value(QLatin1String("id")) == id; }))
            return id;
    }
}

std::vector<int> LintPage::selected(const QString &selector) const
{
    std::vector<int> indices;
    for (int i = 0; i < int(elements().size()); ++i) {
        if (selects(selector, element(i)))
            indices.push_back(i);
    }
    return indices;
}

} // namespace muto::composition
