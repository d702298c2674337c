#include "core/script/page_motions.h"

#include "core/composition/asset_references.h"
#include "core/composition/lint/css_rules.h"
#include "core/script/script_animate.h"
#include "core/script/script_places.h"
#include "core/script/selectors.h"
#include "core/script/style_sheets.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::script {

namespace {

using composition::CssDeclaration;
using composition::CssRule;
using composition::HtmlDocument;
using composition::HtmlElement;

/// The words of a CSS value; what stands in brackets is part of a word.
QStringList wordsOf(const QString &value)
{
    QStringList words{QString()};
    int depth = 0;
    for (const QChar c : value) {
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        if (c.isSpace() && depth == 0)
            words.append(QString());
        else
            words.back().append(c);
    }
    words.removeAll(QString());
    return words;
}

std::optional<double> cssSeconds(const QString &word)
{
    static const QRegularExpression time(QStringLiteral(R"(^([+-]?[\d.]+)(ms|s)$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = time.match(word);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toDouble() * (match.captured(2).toLower() == QLatin1String("ms") ? 0.001 : 1);
}

bool isTiming(const QString &word)
{
    static const QRegularExpression timing(QStringLiteral(
        R"(^(linear|ease(-in|-out|-in-out)?|step-(start|end)|(cubic-bezier|steps|linear)\(.*\))$)"));
    return timing.match(word).hasMatch();
}

bool isAnimationWord(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("normal"),    QStringLiteral("reverse"),
                                     QStringLiteral("alternate"), QStringLiteral("alternate-reverse"),
                                     QStringLiteral("none"),      QStringLiteral("forwards"),
                                     QStringLiteral("backwards"), QStringLiteral("both"),
                                     QStringLiteral("running"),   QStringLiteral("paused")};
    return words.contains(word);
}

/// One animation or transition of a shorthand: the first time is its duration, the second its delay.
PageMotion motionOf(PageMotion::Kind kind, const QString &written)
{
    PageMotion motion;
    motion.kind = kind;
    motion.iterations = 1;
    int times = 0;
    for (const QString &word : wordsOf(written)) {
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        const bool isComputed = word.contains(QLatin1String("calc(")) || word.contains(QLatin1String("var("));
        if (const auto seconds = cssSeconds(word); seconds || isComputed) {
            if (times++ == 0)
                motion.duration = seconds;
            else
                motion.delay = seconds.value_or(0);
        } else if (isTiming(word)) {
            motion.timing = word;
        } else if (isNumber) {
            motion.iterations = number;
        } else if (word == QLatin1String("infinite")) {
            motion.iterations.reset();
        } else if (kind == PageMotion::Kind::Transition) {
            motion.properties = {word};
        } else if (!isAnimationWord(word)) {
            motion.name = word;
        }
    }
    return motion;
}

/// What the long names of one rule say over the shorthand.
void refine(PageMotion &motion, const CssRule &rule, const QString &prefix, qsizetype index)
{
    const auto said = [&](const char *part) {
        const CssDeclaration *declaration = rule.declaration(prefix + QLatin1String(part));
        const QStringList list = declaration ? cssListOf(declaration->value) : QStringList();
        return list.isEmpty() ? QString() : list.at(index % list.size());
    };
    if (const QString written = said("-duration"); !written.isEmpty())
        motion.duration = cssSeconds(written);
    if (const QString written = said("-delay"); !written.isEmpty())
        motion.delay = cssSeconds(written).value_or(0);
    if (const QString written = said("-timing-function"); !written.isEmpty())
        motion.timing = written;
    if (const QString written = said("-iteration-count"); written == QLatin1String("infinite"))
        motion.iterations.reset();
    else if (!written.isEmpty())
        motion.iterations = written.toDouble();
}

struct Keyframes
{
    CodePlace place;
    QStringList properties;
    int stops = 0;
};

/// The last of a name counts, as in browsers.
std::optional<Keyframes> keyframesOf(const std::vector<Sheet> &sheets, const QString &name)
{
    const QRegularExpression head(QStringLiteral(R"(@(?:-webkit-)?keyframes\s+["']?%1["']?\s*\{)")
                                      .arg(QRegularExpression::escape(name)));
    std::optional<Keyframes> found;
    for (const Sheet &sheet : sheets) {
        auto heads = head.globalMatch(QString::fromLatin1(sheet.css));
        while (heads.hasNext()) {
            const auto match = heads.next();
            qsizetype end = match.capturedEnd();
            for (int depth = 1; end < sheet.css.size() && depth > 0; ++end)
                depth += sheet.css.at(end) == '{' ? 1 : sheet.css.at(end) == '}' ? -1 : 0;
            Keyframes frames{sheet.place({match.capturedStart(), match.capturedLength()}), {}, 0};
            for (const CssRule &stop :
                 composition::cssRules(sheet.css.mid(match.capturedEnd(), end - match.capturedEnd()))) {
                frames.stops += int(stop.selector.count(QLatin1Char(','))) + 1;
                for (const CssDeclaration &declaration : stop.declarations)
                    frames.properties.append(declaration.property);
            }
            frames.properties.removeDuplicates();
            frames.properties.removeAll(QStringLiteral("animation-timing-function"));
            found = frames;
        }
    }
    return found;
}

void readRule(std::vector<PageMotion> &motions, const std::vector<Sheet> &sheets, const CssRule &rule,
              const Sheet &sheet)
{
    const auto each = [&](PageMotion::Kind kind, const QString &property, const QString &names) {
        const CssDeclaration *shorthand = rule.declaration(property);
        const CssDeclaration *said = shorthand ? shorthand : rule.declaration(names);
        const QStringList list = said ? cssListOf(said->value) : QStringList();
        for (qsizetype i = 0; i < list.size(); ++i) {
            PageMotion motion = motionOf(kind, list.at(i));
            refine(motion, rule, property, i);
            motion.where = sheet.place(said->span);
            const auto frames =
                kind == PageMotion::Kind::Keyframes ? keyframesOf(sheets, motion.name) : std::nullopt;
            if (frames) {
                motion.frames = frames->place;
                motion.properties = frames->properties;
                motion.stops = frames->stops;
            }
            const bool moves = kind == PageMotion::Kind::Transition
                                   ? motion.properties.value(0) != QLatin1String("none") &&
                                         (!motion.duration || *motion.duration > 0)
                                   : !motion.name.isEmpty();
            if (moves)
                motions.push_back(std::move(motion));
        }
    };
    each(PageMotion::Kind::Keyframes, QStringLiteral("animation"), QStringLiteral("animation-name"));
    each(PageMotion::Kind::Transition, QStringLiteral("transition"), QStringLiteral("transition-property"));
}

bool meets(const SelectorMatcher &selectors, int element, const QString &list)
{
    const QStringList each = cssListOf(list);
    return std::any_of(each.begin(), each.end(),
                       [&](const QString &one) { return selectors.matches(element, one); });
}

void readInline(std::vector<PageMotion> &motions, const std::vector<Sheet> &sheets,
                const HtmlElement &element, const QString &file)
{
    const composition::HtmlAttribute *style = element.attribute(QLatin1String("style"));
    if (!style)
        return;
    const auto rules = composition::cssRules("x{" + style->value.toUtf8() + '}');
    std::vector<PageMotion> own;
    for (const CssRule &rule : rules)
        readRule(own, sheets, rule, {});
    for (PageMotion &motion : own) {
        motion.where = {file, {style->nameSpan.offset, style->valueSpan.end() - style->nameSpan.offset}};
        motions.push_back(std::move(motion));
    }
}

} // namespace

QStringList cssListOf(const QString &value)
{
    QStringList list{QString()};
    int depth = 0;
    for (const QChar c : value) {
        depth += c == QLatin1Char('(') ? 1 : c == QLatin1Char(')') ? -1 : 0;
        if (c == QLatin1Char(',') && depth == 0)
            list.append(QString());
        else
            list.back().append(c);
    }
    for (QString &one : list)
        one = one.trimmed();
    list.removeAll(QString());
    return list;
}

std::vector<PageMotion> motionsOf(const HtmlDocument &page, int element, const QString &file,
                                  const LinkedCode &linked)
{
    std::vector<PageMotion> motions;
    const std::vector<Sheet> sheets = sheetsOf(page, file, linked);
    const SelectorMatcher selectors(page);
    for (const Sheet &sheet : sheets) {
        for (const CssRule &rule : sheet.rules) {
            if (meets(selectors, element, rule.selector))
                readRule(motions, sheets, rule, sheet);
        }
    }
    readInline(motions, sheets, page.elements()[std::size_t(element)], file);
    const auto readScript = [&](const ScriptPlace &place, const QByteArray &source) {
        for (ScriptAnimate &call : animateCalls(source)) {
            if (!meets(selectors, element, call.selector))
                continue;
            const SourceSpan span = call.motion.where.span;
            call.motion.where = {place.file, {place.span.offset + span.offset, span.length}};
            motions.push_back(std::move(call.motion));
        }
    };
    for (const ScriptPlace &place : scriptsIn(page, file))
        readScript(place, page.sourceOf(place.span));
    for (const QString &name : linked ? linkedScripts(page, file) : QStringList()) {
        if (const auto source = linked(name))
            readScript({name, {0, source->size()}}, *source);
    }
    return motions;
}

} // namespace muto::script
