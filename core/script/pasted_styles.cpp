#include "core/script/copied_styles.h"

#include "core/edit/clip_times.h"
#include "core/edit/edit_ids.h"
#include "core/edit/markup_edits.h"
#include "core/script/script_actions.h"
#include "core/script/selectors.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>

namespace muto::script {

using composition::CssBlock;
using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

/// The same for what means the same, however it is laid out.
QString laidOutAlike(QString css)
{
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression around(QStringLiteral("\\s*([{}:;,>])\\s*"));
    css.remove(comment);
    css = css.simplified();
    return css.replace(around, QStringLiteral("\\1"));
}

QStringList declarationsIn(const QString &body)
{
    const QString all = laidOutAlike(body);
    return all.contains(QLatin1Char('{')) ? QStringList{all}
                                          : all.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QString keyOf(const QStringList &around, const QString &selector)
{
    QStringList parts = around;
    parts.append(selector);
    for (QString &part : parts)
        part = laidOutAlike(part);
    return parts.join(QLatin1Char('\n'));
}

/// What tells a face from others: of one family there are several. Where its file is does not.
QString keyOfFace(const QString &body)
{
    static const QStringList told{QStringLiteral("font-family"), QStringLiteral("font-weight"),
                                  QStringLiteral("font-style"), QStringLiteral("font-stretch"),
                                  QStringLiteral("unicode-range")};
    QStringList parts;
    for (const QString &declaration : declarationsIn(body)) {
        if (told.contains(declaration.section(QLatin1Char(':'), 0, 0).toLower()))
            parts.append(QString(declaration).remove(QLatin1Char('"')).remove(QLatin1Char('\'')).toLower());
    }
    parts.sort();
    return QStringLiteral("@font-face\n") + parts.join(QLatin1Char('\n'));
}

using Said = std::map<QString, QStringList>; ///< Declarations by the key of their rule.

void noteSheet(const Sheet &sheet, Said &said)
{
    const std::vector<CssBlock> blocks = composition::cssBlocks(sheet.css);
    for (const CssBlock &block : blocks) {
        QStringList around;
        for (int at = block.parent; at >= 0; at = blocks[std::size_t(at)].parent)
            around.prepend(blocks[std::size_t(at)].prelude);
        const QString body = QString::fromUtf8(sheet.css.mid(block.body.offset, block.body.length));
        if (isFontFace(block.prelude))
            said[keyOfFace(body)];
        for (const QString &selector : selectorsOf(block.prelude))
            said[keyOf(around, selector)] += declarationsIn(body);
    }
}

bool isKeyframes(const QString &selector)
{
    return selector.startsWith(QLatin1Char('@'));
}

/// Decides which of the rules that are carried a page is to get.
class StyleSorter
{
public:
    StyleSorter(const HtmlDocument &page, const std::vector<Sheet> &sheets, const std::vector<int> &pasted)
        : m_selectors(page)
    {
        for (const Sheet &sheet : sheets)
            noteSheet(sheet, m_there);
        for (const int element : pasted) {
            for (int i = element; i < page.elements()[std::size_t(element)].end; ++i)
                m_pasted.insert(i);
        }
    }

    std::vector<CopiedStyle> wanted(const std::vector<CopiedStyle> &rules)
    {
        std::vector<CopiedStyle> found;
        for (const CopiedStyle &rule : rules) {
            if (isFontFace(rule.selector)) {
                if (m_there.try_emplace(keyOfFace(rule.body)).second)
                    found.push_back(rule);
                continue;
            }
            const auto there = m_there.find(keyOf(rule.around, rule.selector));
            if (there != m_there.end())
                compare(rule, there->second);
            else if (isFor(rule))
                found.push_back(rule);
        }
        return found;
    }

    PastedStyles takeLeft() { return std::move(m_left); }

private:
    void compare(const CopiedStyle &rule, const QStringList &there)
    {
        const QStringList carried = declarationsIn(rule.body);
        const bool isSame = std::all_of(carried.begin(), carried.end(),
                                        [&there](const QString &each) { return there.contains(each); });
        if (!isSame)
            tell(m_left.different, rule.selector);
    }

    bool isFor(const CopiedStyle &rule)
    {
        if (isKeyframes(rule.selector))
            return true;
        const auto found = m_selectors.find(withoutStates(rule.selector)).value_or(std::vector<int>());
        const auto ours =
            std::count_if(found.begin(), found.end(), [this](int each) { return m_pasted.contains(each); });
        if (ours == 0)
            tell(m_left.outside, rule.selector);
        else if (ours < qsizetype(found.size()))
            tell(m_left.shared, rule.selector);
        return ours > 0 && ours == qsizetype(found.size());
    }

    static void tell(QStringList &list, const QString &selector)
    {
        if (!list.contains(selector))
            list.append(selector);
    }

    SelectorMatcher m_selectors;
    QSet<int> m_pasted;
    Said m_there;
    PastedStyles m_left;
};

/// What is in a rule, with its lines at the margin.
QByteArray bodyAtMargin(const QString &body)
{
    const QByteArray written = body.toUtf8();
    const qsizetype last = written.lastIndexOf('\n');
    const QByteArray indent = written.mid(last + 1);
    const bool isIndented = last >= 0 && indent.trimmed().isEmpty();
    return isIndented ? QByteArray(written).replace('\n' + indent, "\n") : written;
}

QByteArray indented(const QByteArray &lines, const QByteArray &indent)
{
    return indent + QByteArray(lines).replace("\n", '\n' + indent);
}

QByteArray ruleText(const QStringList &selectors, const CopiedStyle &rule)
{
    const QByteArray body = bodyAtMargin(rule.body);
    const bool isAiry = body.isEmpty() || body.front() == ' ' || body.front() == '\n' || body.front() == '\r';
    QByteArray text = selectors.join(QStringLiteral(", ")).toUtf8() + (isAiry ? " {" : "{") + body + '}';
    for (auto around = rule.around.rbegin(); around != rule.around.rend(); ++around)
        text = around->toUtf8() + " {\n" + indented(text, "  ") + "\n}";
    return text;
}

/// Whether two rules were one of several selectors.
bool belongTogether(const CopiedStyle &a, const CopiedStyle &b)
{
    return a.body == b.body && a.around == b.around && !isKeyframes(a.selector) && !isKeyframes(b.selector);
}

/// Rules of several selectors are written as such again.
QByteArray rulesText(const std::vector<CopiedStyle> &rules)
{
    QByteArray all;
    for (std::size_t i = 0; i < rules.size();) {
        const CopiedStyle &first = rules[i];
        QStringList selectors{first.selector};
        for (++i; i < rules.size() && belongTogether(first, rules[i]); ++i)
            selectors.append(rules[i].selector);
        all += (all.isEmpty() ? "" : "\n") + ruleText(selectors, first);
    }
    return all;
}

int templateAround(const HtmlDocument &page, int element)
{
    for (int at = element; at >= 0; at = page.elements()[std::size_t(at)].parent) {
        if (page.elements()[std::size_t(at)].tag == QLatin1String("template"))
            return at;
    }
    return -1;
}

/// The last style sheet in a page that is read with its composition; null for none.
const Sheet *sheetFor(const HtmlDocument &page, const std::vector<Sheet> &sheets, int composition)
{
    const auto fits = [&](const Sheet &sheet) {
        const HtmlElement &element = page.elements()[std::size_t(sheet.element)];
        return element.tag == QLatin1String("style") && element.endTag &&
               !element.has(QLatin1String("media")) &&
               templateAround(page, sheet.element) == templateAround(page, composition);
    };
    const auto found = std::find_if(sheets.rbegin(), sheets.rend(), fits);
    return found == sheets.rend() ? nullptr : &*found;
}

edit::SourceSplice appended(const Sheet &sheet, const QByteArray &rules)
{
    qsizetype end = sheet.css.size();
    while (end > 0 && std::isspace(static_cast<unsigned char>(sheet.css.at(end - 1))))
        --end;
    const qsizetype line = sheet.css.lastIndexOf('\n', end - 1) + 1;
    qsizetype begin = line;
    while (line > 0 && begin < end && (sheet.css.at(begin) == ' ' || sheet.css.at(begin) == '\t'))
        ++begin;
    QByteArray text = (end > 0 ? "\n" : "") + indented(rules, sheet.css.mid(line, begin - line));
    if (sheet.css.contains("\r\n"))
        text.replace("\n", "\r\n");
    return {sheet.offset + end, {}, text};
}

/// In its head, or else in the composition itself.
Result<edit::Document::FileEdit> newSheet(const HtmlDocument &page, const QString &file, int composition,
                                          const QByteArray &rules)
{
    const auto &elements = page.elements();
    const auto head = std::find_if(elements.begin(), elements.end(), [](const HtmlElement &element) {
        return element.tag == QLatin1String("head") && element.startTag && element.endTag;
    });
    const bool isInHead = head != elements.end() && templateAround(page, composition) < 0;
    edit::MarkupEdits edits(page, file);
    const QByteArray markup = "<style>\n" + indented(rules, "  ") + "\n</style>";
    const auto inserted = isInHead ? edits.insert(markup, edit::Place::IntoLast, int(head - elements.begin()))
                                   : edits.insert(markup, edit::Place::IntoFirst, composition);
    auto edit = inserted ? edits.finish() : fail(inserted.error());
    if (!edit)
        return fail(edit.error());
    return edit::Document::FileEdit{std::move(edit->patch), std::move(edit->after)};
}

Result<edit::Document::FileEdit> written(const HtmlDocument &page, const QString &file,
                                         const std::vector<Sheet> &sheets, int composition,
                                         const QByteArray &rules)
{
    const Sheet *sheet = sheetFor(page, sheets, composition);
    if (!sheet)
        return newSheet(page, file, composition, rules);
    auto patch = edit::SourcePatch::create(file, {appended(*sheet, rules)});
    return patch ? Result<edit::Document::FileEdit>({std::move(*patch), std::nullopt}) : fail(patch.error());
}

CopiedStyle renamed(CopiedStyle rule, const NewIds &newIds)
{
    for (const auto &[from, to] : newIds)
        rule.selector = withIdRenamed(rule.selector, from, to);
    return rule;
}

bool isSafe(const CopiedStyle &rule)
{
    return !(rule.selector + rule.body + rule.around.join(QString())).contains(QLatin1String("</"));
}

} // namespace

Result<PastedStyles> pasteStyles(edit::Document &document, const CopiedStyles &styles, const NewIds &newIds,
                                 const QList<edit::ElementPath> &pasted)
{
    const HtmlDocument *page = pasted.isEmpty() ? nullptr : document.html(pasted.front().file);
    if (!page || styles.isEmpty())
        return PastedStyles();
    const QString file = pasted.front().file;
    std::vector<int> elements;
    for (const edit::ElementPath &each : pasted) {
        if (const auto element = document.find(each))
            elements.push_back(*element);
    }
    std::vector<CopiedStyle> rules;
    for (const CopiedStyle &rule : styles.rules) {
        if (isSafe(rule))
            rules.push_back(renamed(rule, newIds));
    }
    const std::vector<Sheet> sheets = sheetsOf(*page, file, linkedIn(document));
    StyleSorter sorter(*page, sheets, elements);
    const std::vector<CopiedStyle> wanted = sorter.wanted(rules);
    PastedStyles result = sorter.takeLeft();
    std::copy_if(styles.variables.begin(), styles.variables.end(), std::back_inserter(result.variables),
                 [&](const QString &name) { return !setsVariable(*page, sheets, name); });
    const auto composition = edit::ClipTimes(*page).root();
    if (wanted.empty() || !composition)
        return result;
    result.written = rulesText(wanted);
    auto edit = written(*page, file, sheets, *composition, result.written);
    if (!edit)
        return fail(edit.error());
    std::vector<edit::Document::FileEdit> edits;
    edits.push_back(std::move(*edit));
    const auto done =
        document.perform(edit::EditId::EditScript, ScriptActions::tr("Paste styles"), std::move(edits));
    return done ? Result<PastedStyles>(std::move(result)) : fail(done.error());
}

} // namespace muto::script
