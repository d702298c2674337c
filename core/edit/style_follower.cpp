#include "core/edit/style_follower.h"

#include "core/composition/lint/css_rules.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

namespace muto::edit {

namespace {

using IdNames = std::map<QByteArray, QByteArray>; ///< What ids are called in copies.

/// One of several selectors, or what is in the brackets of one.
struct SelectorRun
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isSelectorSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isNameByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The place after what is quoted, escaped, in square brackets or a comment at `at`; `at` where it is none
/// of these.
qsizetype afterOpaque(const QByteArray &css, qsizetype at)
{
    const char c = css.at(at);
    if (c == '/' && css.mid(at, 2) == "/*") {
        const qsizetype close = css.indexOf("*/", at + 2);
        return close < 0 ? css.size() : close + 2;
    }
    if (c == '\\')
        return std::min(at + 2, css.size());
    if (c != '"' && c != '\'' && c != '[')
        return at;
    const char close = c == '[' ? ']' : c;
    for (++at; at < css.size() && css.at(at) != close;)
        at = css.at(at) == '\\' || c == '[' ? std::max(afterOpaque(css, at), at + 1) : at + 1;
    return std::min(at + 1, css.size());
}

/// The place after the bracket that closes the one at `open`.
qsizetype afterBrackets(const QByteArray &css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size();) {
        const qsizetype after = afterOpaque(css, at);
        depth += after > at ? 0 : css.at(at) == '(' ? 1 : css.at(at) == ')' ? -1 : 0;
        at = std::max(after, at + 1);
        if (depth == 0)
            return at;
    }
    return css.size();
}

std::vector<SelectorRun> alternativesOf(const QByteArray &selectors)
{
    std::vector<SelectorRun> found(1);
    for (qsizetype at = 0; at < selectors.size();) {
        if (selectors.at(at) == ',') {
            found.back().end = at;
            found.push_back({at + 1, 0});
        }
        const bool opens = selectors.at(at) == '(';
        at = opens ? afterBrackets(selectors, at) : std::max(afterOpaque(selectors, at), at + 1);
    }
    found.back().end = selectors.size();
    return found;
}

const QByteArray kException(":not(");

/// The selector as it means the copies, with its exceptions as they are.
QByteArray withIdsNamed(const QByteArray &selector, const IdNames &names)
{
    QByteArray named;
    for (qsizetype at = 0; at < selector.size();) {
        const bool excepts = selector.mid(at, kException.size()) == kException;
        qsizetype end = excepts ? afterBrackets(selector, at + kException.size() - 1)
                                : std::max(afterOpaque(selector, at), at + 1);
        const bool isId = selector.at(at) == '#';
        while (isId && end < selector.size() && isNameByte(selector.at(end)))
            ++end;
        const bool isWhole = end == selector.size() || selector.at(end) != '\\';
        const auto name = isId && isWhole ? names.find(selector.mid(at + 1, end - at - 1)) : names.end();
        named += name == names.end() ? selector.mid(at, end - at) : '#' + name->second;
        at = end;
    }
    return named;
}

QByteArray withCopies(const QByteArray &selectors, const IdNames &names);

/// Exceptions (`:not(#a)`) that are exceptions for the copies, too.
QByteArray withExceptions(const QByteArray &selector, const IdNames &names)
{
    QByteArray made;
    qsizetype done = 0;
    for (qsizetype at = selector.indexOf(kException); at >= 0; at = selector.indexOf(kException, done)) {
        const qsizetype inside = at + kException.size();
        const qsizetype end = afterBrackets(selector, inside - 1) - 1;
        made += selector.mid(done, inside - done) + withCopies(selector.mid(inside, end - inside), names);
        done = std::max(inside, end);
    }
    return made + selector.mid(done);
}

QByteArray withCopies(const QByteArray &selectors, const IdNames &names)
{
    QByteArray made;
    for (const SelectorRun &run : alternativesOf(selectors)) {
        QByteArray selector = selectors.mid(run.begin, run.end - run.begin);
        const auto isBlank = [](char c) { return isSelectorSpace(c); };
        const auto begin = std::find_if_not(selector.begin(), selector.end(), isBlank) - selector.begin();
        qsizetype end = selector.size();
        while (end > begin && isSelectorSpace(selector.at(end - 1)))
            --end;
        const QByteArray lead = selector.left(begin), one = selector.mid(begin, end - begin);
        const QByteArray excepted = withExceptions(one, names), copy = withIdsNamed(excepted, names);
        made += (run.begin > 0 ? "," : "") + lead + excepted;
        if (copy != excepted)
            made += ',' + (lead.isEmpty() ? QByteArray(" ") : lead) + copy;
        made += selector.mid(end);
    }
    return made;
}

/// Copies of the same ids one after the other: each of them has a name for one copy.
std::vector<IdNames> oneByOne(const std::vector<std::pair<QString, QString>> &copies)
{
    std::vector<IdNames> each;
    for (const auto &[from, to] : copies) {
        const QByteArray id = from.toUtf8();
        const auto free = std::find_if(each.begin(), each.end(),
                                       [&id](const IdNames &names) { return names.count(id) == 0; });
        IdNames &names = free == each.end() ? each.emplace_back() : *free;
        names.emplace(id, to.toUtf8());
    }
    return each;
}

std::optional<SourcePatch> styledCopies(const TimingChange &change)
{
    auto copies = change.copies;
    copies.insert(copies.end(), change.pasted.begin(), change.pasted.end());
    std::vector<SourceSplice> splices;
    for (const composition::HtmlText &text : change.after->texts()) {
        if (change.after->elements()[std::size_t(text.element)].tag != QLatin1String("style"))
            continue;
        const QByteArray css = change.after->sourceOf(text.span);
        for (const composition::CssRule &rule : composition::cssRules(css)) {
            if (rule.selector.startsWith(QLatin1Char('@')))
                continue;
            const QByteArray selectors = css.mid(rule.selectorSpan.offset, rule.selectorSpan.length);
            const QByteArray wanted = selectorsWithCopies(selectors, copies);
            const SourcePatch patch = SourcePatch::between({}, selectors, wanted);
            for (SourceSplice splice : patch.splices()) {
                splice.offset += text.span.offset + rule.selectorSpan.offset;
                splices.push_back(std::move(splice));
            }
        }
    }
    const auto patch = SourcePatch::create(change.file, std::move(splices));
    return patch && !patch->isEmpty() ? std::optional(*patch) : std::nullopt;
}

} // namespace

QByteArray selectorsWithCopies(const QByteArray &selectors,
                               const std::vector<std::pair<QString, QString>> &copies)
{
    QByteArray made = selectors;
    for (const IdNames &names : oneByOne(copies))
        made = withCopies(made, names);
    return made;
}

std::vector<SourcePatch> StyleFollower::follow(const Document &, const std::vector<TimingChange> &changes)
{
    std::vector<SourcePatch> patches;
    for (const TimingChange &change : changes) {
        if (change.copies.empty() && change.pasted.empty())
            continue;
        if (const auto patch = styledCopies(change))
            patches.push_back(*patch);
    }
    return patches;
}

} // namespace muto::edit
