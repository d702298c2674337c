#include "core/composition/lint/lint_page.h"

#include "core/composition/asset_references.h"
#include "core/composition/root_selection.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace muto::composition {

namespace {

bool isProgram(const HtmlElement &element)
{
    const QString type = element.value(QLatin1String("type")).trimmed().toLower();
    return type.isEmpty() || type == QLatin1String("module") || type.contains(QLatin1String("javascript"));
}

/// Libraries that register no timeline by themselves.
bool isKnownLibrary(const QString &source)
{
    static const QRegularExpression known(
        QStringLiteral(
            "gsap|scrolltrigger|motionpath|splittext|lottie|anime|three|d3|tailwind|font|hyperframes|cdn"),
        QRegularExpression::CaseInsensitiveOption);
    return known.match(source).hasMatch();
}

} // namespace

LintPage::LintPage(const HtmlDocument &document, QString file, bool isEntry,
                   const QHash<QString, QByteArray> &linked)
    : m_document(document)
    , m_file(std::move(file))
    , m_isEntry(isEntry)
    , m_root(findRoot(document))
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

void LintPage::readCode(const QHash<QString, QByteArray> &linked)
{
    for (int i = 0; i < int(elements().size()); ++i) {
        const HtmlElement &one = element(i);
        if (one.tag == QLatin1String("style"))
            readStyle(i);
        if (one.tag != QLatin1String("script") || !isProgram(one))
            continue;
        if (one.has(QLatin1String("src"))) {
            readLinked(one.value(QLatin1String("src")), linked);
            continue;
        }
        const SourceSpan span = codeSpan(i);
        PageScript script{i, span.offset, readScript(m_document.sourceOf(span)), {}};
        script.tweens = tweenCalls(script.script);
        m_allCode += script.script.code + '\n';
        m_scripts.push_back(std::move(script));
    }
}

void LintPage::readStyle(int element)
{
    const SourceSpan span = codeSpan(element);
    for (CssRule &rule : cssRules(m_document.sourceOf(span)))
        m_rules.push_back({span.offset, std::move(rule)});
}

void LintPage::readLinked(const QString &source, const QHash<QString, QByteArray> &linked)
{
    m_sources.append(source);
    const auto local = localPath(source);
    const QString beside =
        local ? QDir::cleanPath(QFileInfo(m_file).path() + QLatin1Char('/') + *local) : QString();
    const auto found = linked.constFind(beside);
    if (found == linked.constEnd()) {
        m_hasUnknownScripts = m_hasUnknownScripts || !isKnownLibrary(source);
        return;
    }
    const ScriptText script = readScript(*found);
    m_allCode += script.code + '\n';
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
