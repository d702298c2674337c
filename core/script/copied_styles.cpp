#include "core/script/copied_styles.h"

#include "core/edit/edited_elements.h"
#include "core/script/page_motions.h"
#include "core/script/selectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::script {

using composition::CssBlock;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

const QLatin1String kRules("rules"), kSheetFile("file"), kAround("around"), kSelector("selector"),
    kBody("body"), kVariables("variables");

bool isAtRule(const QString &prelude)
{
    return prelude.startsWith(QLatin1Char('@'));
}

/// What it stands in; nothing for what is in a rule, or in an at-rule that is none of conditions.
std::optional<QStringList> aroundOf(const std::vector<CssBlock> &blocks, const CssBlock &block)
{
    static const QRegularExpression condition(QStringLiteral("^@(media|supports|container|layer|scope)\\b"));
    QStringList around;
    for (int at = block.parent; at >= 0; at = blocks[std::size_t(at)].parent) {
        if (!condition.match(blocks[std::size_t(at)].prelude).hasMatch())
            return std::nullopt;
        around.prepend(blocks[std::size_t(at)].prelude);
    }
    return around;
}

/// Copies the rules of one page.
class StyleCopier
{
public:
    StyleCopier(const HtmlDocument &page, const std::vector<int> &elements, CopiedStyles &copied)
        : m_page(page)
        , m_selectors(page)
        , m_copied(copied)
    {
        for (const int element : elements) {
            for (int i = element; i < page.elements()[std::size_t(element)].end; ++i)
                note(i);
        }
    }

    void add(const Sheet &sheet)
    {
        const std::vector<CssBlock> blocks = composition::cssBlocks(sheet.css);
        for (const CssBlock &block : blocks) {
            const auto around = aroundOf(blocks, block);
            if (!around || block.span.length == 0 || isAtRule(block.prelude))
                continue;
            const QString body = QString::fromUtf8(sheet.css.mid(block.body.offset, block.body.length));
            for (const QString &selector : selectorsOf(block.prelude)) {
                if (!concerns(selector))
                    continue;
                m_copied.rules.push_back({sheet.file, *around, selector, body});
                noteUses(body);
            }
        }
    }

    /// Once it is known which of them are asked for.
    void addKeyframes(const Sheet &sheet)
    {
        static const QRegularExpression named(
            QStringLiteral("^@(?:-webkit-)?keyframes\\s+[\"']?([\\w\\-]+)[\"']?$"));
        for (const CssBlock &block : composition::cssBlocks(sheet.css)) {
            const auto match = named.match(block.prelude);
            if (match.hasMatch() && block.span.length > 0 && m_words.contains(match.captured(1)))
                m_copied.rules.push_back(
                    {sheet.file,
                     {},
                     block.prelude,
                     QString::fromUtf8(sheet.css.mid(block.body.offset, block.body.length))});
        }
    }

    /// Of families that the rules or the elements name.
    void addFontFaces(const Sheet &sheet)
    {
        for (const CssBlock &block : composition::cssBlocks(sheet.css)) {
            const QString body = QString::fromUtf8(sheet.css.mid(block.body.offset, block.body.length));
            if (isFontFace(block.prelude) && block.parent < 0 && block.span.length > 0 &&
                !familyOf(body).isEmpty() && m_fonts.contains(familyOf(body).toLower()))
                m_copied.rules.push_back({sheet.file, {}, block.prelude, body});
        }
    }

private:
    void note(int element)
    {
        static const QRegularExpression spaces(QStringLiteral("\\s+"));
        m_elements.insert(element);
        const HtmlElement &each = m_page.elements()[std::size_t(element)];
        if (const QString id = each.value(QLatin1String("id")); !id.isEmpty())
            m_names.insert(QLatin1Char('#') + id);
        for (const QString &name : each.value(QLatin1String("class")).split(spaces, Qt::SkipEmptyParts))
            m_names.insert(QLatin1Char('.') + name);
        noteUses(each.value(QLatin1String("style")));
    }

    void noteUses(const QString &declarations)
    {
        static const QRegularExpression variable(QStringLiteral("var\\(\\s*(--[\\w\\-]+)"));
        static const QRegularExpression animation(QStringLiteral("animation(?:-name)?\\s*:([^;}]*)"));
        static const QRegularExpression word(QStringLiteral("[\\w\\-]+"));
        // The last of a font's sizes and styles is before its first family.
        static const QRegularExpression font(QStringLiteral("\\bfont(?:-family)?\\s*:([^;}]*)"));
        static const QRegularExpression size(
            QStringLiteral("^.*\\d(?:px|r?em|%|pt|v[wh]|vmin|vmax)(?:\\s*/\\s*[\\w.%]+)?\\s"));
        static const QRegularExpression family(QStringLiteral("[\"']?([^\"',]*?)[\"']?\\s*(?:,|!|$)"));
        for (auto found = variable.globalMatch(declarations); found.hasNext();) {
            if (const QString name = found.next().captured(1); !m_copied.variables.contains(name))
                m_copied.variables.append(name);
        }
        for (auto found = font.globalMatch(declarations); found.hasNext();) {
            for (auto names = family.globalMatch(found.next().captured(1)); names.hasNext();)
                m_fonts.insert(names.next().captured(1).remove(size).simplified().toLower());
        }
        for (auto found = animation.globalMatch(declarations); found.hasNext();) {
            for (auto words = word.globalMatch(found.next().captured(1)); words.hasNext();)
                m_words.insert(words.next().captured());
        }
    }

    /// Whether it means something of what is copied, by an id or a class; for what only a browser
    /// understands, whether it names any of these.
    bool concerns(const QString &selector) const
    {
        static const QRegularExpression name(QStringLiteral("[#.][\\w\\-]+"));
        if (!selector.contains(name))
            return false;
        if (const auto found = m_selectors.find(withoutStates(selector)))
            return std::any_of(found->begin(), found->end(),
                               [this](int each) { return m_elements.contains(each); });
        for (auto names = name.globalMatch(selector); names.hasNext();) {
            if (m_names.contains(names.next().captured()))
                return true;
        }
        return false;
    }

    const HtmlDocument &m_page;
    SelectorMatcher m_selectors;
    CopiedStyles &m_copied;
    QSet<int> m_elements;
    QSet<QString> m_names;
    QSet<QString> m_fonts; ///< Families, in lower case.
    QSet<QString> m_words; ///< That may be names of keyframes.
};

} // namespace

QStringList selectorsOf(const QString &list)
{
    return cssListOf(list);
}

QString withoutStates(const QString &selector)
{
    static const QRegularExpression state(QStringLiteral("::?[A-Za-z\\-]+(\\((?:[^()]|\\([^()]*\\))*\\))?"));
    return QString(selector).remove(state).trimmed();
}

bool isFontFace(const QString &selector)
{
    return selector.compare(QLatin1String("@font-face"), Qt::CaseInsensitive) == 0;
}

QString familyOf(const QString &body)
{
    static const QRegularExpression family(QStringLiteral("\\bfont-family\\s*:\\s*[\"']?([^\"';}]+)"));
    return family.match(body).captured(1).simplified();
}

bool setsVariable(const HtmlDocument &page, const std::vector<Sheet> &sheets, const QString &name)
{
    const QRegularExpression set(QRegularExpression::escape(name) + QStringLiteral("\\s*:"));
    const QByteArray declared = '"' + name.mid(2).toUtf8() + '"';
    return QString::fromUtf8(page.source()).contains(set) || page.source().contains(declared) ||
           std::any_of(sheets.begin(), sheets.end(),
                       [&set](const Sheet &sheet) { return QString::fromUtf8(sheet.css).contains(set); });
}

LinkedCode linkedIn(const edit::Document &document)
{
    return [&document](const QString &file) {
        return document.isOpen(file) ? std::optional(document.bytes(file)) : std::nullopt;
    };
}

CopiedStyles copiedStyles(const edit::Document &document, const QList<edit::ElementPath> &elements)
{
    CopiedStyles copied;
    for (const auto &[file, inFile] : edit::outermost(document, elements)) {
        const HtmlDocument &page = *document.html(file);
        StyleCopier copier(page, inFile, copied);
        const std::vector<Sheet> sheets = sheetsOf(page, file, linkedIn(document));
        for (const Sheet &sheet : sheets)
            copier.add(sheet);
        for (const Sheet &sheet : sheets) {
            copier.addKeyframes(sheet);
            copier.addFontFaces(sheet);
        }
        copied.variables.removeIf([&](const QString &name) { return !setsVariable(page, sheets, name); });
    }
    return copied;
}

QByteArray CopiedStyles::data() const
{
    if (isEmpty())
        return {};
    QJsonArray written;
    for (const CopiedStyle &rule : rules)
        written.append(QJsonObject{{kSheetFile, rule.file},
                                   {kAround, QJsonArray::fromStringList(rule.around)},
                                   {kSelector, rule.selector},
                                   {kBody, rule.body}});
    const QJsonObject all{{kRules, written}, {kVariables, QJsonArray::fromStringList(variables)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

CopiedStyles CopiedStyles::read(const QByteArray &data)
{
    const QJsonObject all = QJsonDocument::fromJson(data).object();
    const auto textsOf = [](const QJsonValue &list) {
        QStringList texts;
        for (const auto items = list.toArray(); const QJsonValue &each : items)
            texts.append(each.toString());
        return texts;
    };
    CopiedStyles copied;
    for (const auto rules = all[kRules].toArray(); const QJsonValue &each : rules) {
        const CopiedStyle rule{each[kSheetFile].toString(), textsOf(each[kAround]),
                               each[kSelector].toString(), each[kBody].toString()};
        if (!rule.selector.isEmpty())
            copied.rules.push_back(rule);
    }
    copied.variables = textsOf(all[kVariables]);
    return copied;
}

} // namespace muto::script
