#include "ui/canvas/text_looks.h"

#include "ui/support/theme.h"
#include "ui/widgets/css_values.h"

#include <QHash>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace muto::ui::text_looks {

using edit::RunText;
using edit::TextPart;
using edit::TextStyles;

namespace {

// What is kept in a format.
constexpr int kRun = QTextFormat::UserProperty;
constexpr int kFixed = QTextFormat::UserProperty + 1; ///< A break or a space that is nobody's.
constexpr int kSaid = QTextFormat::UserProperty + 2;
constexpr int kAround = QTextFormat::UserProperty + 3;
constexpr int kFont = QTextFormat::UserProperty + 4; ///< What the line has by itself.

constexpr int kBoldFrom = 600; ///< A weight that people would call bold.

const QString kWeight = QStringLiteral("font-weight");
const QString kSlant = QStringLiteral("font-style");
const QString kLine = QStringLiteral("text-decoration-line");
const QString kColor = QStringLiteral("color");

QVariantMap stored(const TextStyles &styles)
{
    QVariantMap map;
    for (const auto &[property, value] : styles)
        map.insert(property, value);
    return map;
}

TextStyles styles(const QTextCharFormat &format, int kept)
{
    TextStyles all;
    const QVariantMap map = format.property(kept).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        all[it.key()] = it.value().toString();
    return all;
}

QString valueOf(const TextStyles &styles, const QString &property)
{
    const auto found = styles.find(property);
    return found == styles.end() ? QString() : found->second;
}

/// What a line of this font has already.
TextStyles looksOf(const QFont &line)
{
    TextStyles looks;
    if (line.weight() >= kBoldFrom)
        looks[kWeight] = QStringLiteral("bold");
    if (line.italic())
        looks[kSlant] = QStringLiteral("italic");
    return looks;
}

/// What a tag does to a text; the page shows the rest.
void addTag(TextStyles &looks, const QString &tag)
{
    if (tag == QLatin1String("b") || tag == QLatin1String("strong"))
        looks[kWeight] = QStringLiteral("bold");
    else if (tag == QLatin1String("i") || tag == QLatin1String("em"))
        looks[kSlant] = QStringLiteral("italic");
    else if (tag == QLatin1String("u") || tag == QLatin1String("a"))
        looks[kLine] = QStringLiteral("underline");
}

bool isForLooks(const QString &tag)
{
    TextStyles looks;
    addTag(looks, tag);
    return !looks.empty();
}

void show(QTextCharFormat &format)
{
    const TextStyles looks = text_looks::looksOf(format), font = styles(format, kFont);
    if (isBold(looks) != isBold(font))
        format.setFontWeight(isBold(looks) ? QFont::Bold : QFont::Normal);
    else
        format.clearProperty(QTextFormat::FontWeight);
    if (isItalic(looks) != isItalic(font))
        format.setFontItalic(isItalic(looks));
    else
        format.clearProperty(QTextFormat::FontItalic);
    format.setFontUnderline(isUnderlined(looks));
    if (const auto color = parseCssColor(valueOf(looks, kColor)))
        format.setForeground(*color);
    else if (format.hasProperty(kSaid))
        format.clearForeground();
}

/// Calls `each` with every stretch of the selection that has one format.
void forFragments(const QTextCursor &selected,
                  const std::function<void(int from, int to, const QTextCharFormat &)> &each)
{
    const int first = selected.selectionStart(), last = selected.selectionEnd();
    struct Stretch
    {
        int from, to;
        QTextCharFormat format;
    };
    std::vector<Stretch> stretches; // `each` may change them
    for (QTextBlock block = selected.document()->findBlock(first); block.isValid() && block.position() < last;
         block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(first, fragment.position());
            const int to = std::min(last, fragment.position() + fragment.length());
            if (from < to && !isFixed(fragment.charFormat()))
                stretches.push_back({from, to, fragment.charFormat()});
        }
    }
    for (const Stretch &stretch : stretches)
        each(stretch.from, stretch.to, stretch.format);
}

void append(RunText &run, const QString &text, const TextStyles &said)
{
    run.text += text;
    if (text.isEmpty())
        return;
    if (!run.pieces.empty() && run.pieces.back().styles == said)
        run.pieces.back().text += text;
    else
        run.pieces.push_back({text, said});
}

/// The end of a line says what both lines say.
TextStyles saidBetween(const RunText &before, const QTextBlock &next)
{
    const TextStyles last = before.pieces.empty() ? TextStyles() : before.pieces.back().styles;
    const bool goesOn = !next.begin().atEnd() && saidBy(next.begin().fragment().charFormat()) == last;
    return goesOn ? last : TextStyles();
}

/// What somebody has typed right behind a break or a space: it is the next part's.
QString withoutFixed(QString text)
{
    if (text.contains(QChar::LineSeparator))
        return text.remove(QChar::LineSeparator);
    return text.mid(text.startsWith(u' ') ? 1 : 0);
}

} // namespace

QTextCharFormat formatOf(const TextPart &part, const QFont &line)
{
    TextStyles around = looksOf(line);
    QTextCharFormat format;
    for (const QString &tag : part.tags.first(part.tags.size() - part.styledBy)) {
        addTag(around, tag);
        if (!isForLooks(tag))
            format.setForeground(currentTokens().accent); // something only the page shows
    }
    format.setProperty(kFont, stored(looksOf(line)));
    format.setProperty(kAround, stored(around));
    if (!part.styles.empty())
        format.setProperty(kSaid, stored(part.styles));
    if (part.kind == TextPart::Kind::Run)
        format.setProperty(kRun, part.run);
    else
        format.setProperty(kFixed, true);
    show(format);
    return format;
}

QTextCharFormat plainFormat(const QFont &line)
{
    QTextCharFormat format;
    format.setProperty(kFont, stored(looksOf(line)));
    format.setProperty(kAround, stored(looksOf(line)));
    show(format);
    return format;
}

std::optional<int> runOf(const QTextCharFormat &format)
{
    return format.hasProperty(kRun) ? std::optional(format.intProperty(kRun)) : std::nullopt;
}

bool isFixed(const QTextCharFormat &format)
{
    return format.hasProperty(kFixed);
}

TextStyles saidBy(const QTextCharFormat &format)
{
    return styles(format, kSaid);
}

TextStyles looksOf(const QTextCharFormat &format)
{
    TextStyles looks = styles(format, kAround);
    for (const auto &[property, value] : saidBy(format))
        looks[property] = value;
    return looks;
}

void setLook(QTextCharFormat &format, const QString &property, const QString &value)
{
    const QString around = valueOf(styles(format, kAround), property);
    if (property == kLine && !around.isEmpty())
        return; // a line under all of it goes under its parts
    static const std::map<QString, QString> usual{{kWeight, QStringLiteral("normal")},
                                                  {kSlant, QStringLiteral("normal")}};
    TextStyles said = saidBy(format);
    const auto none = usual.find(property);
    if (value == around || (value.isEmpty() && none == usual.end()))
        said.erase(property);
    else
        said[property] = value.isEmpty() ? none->second : value;
    format.setProperty(kSaid, stored(said));
    show(format);
    if (said.empty())
        format.clearProperty(kSaid); // as those that have never said anything
}

bool isBold(const TextStyles &looks)
{
    const QString weight = valueOf(looks, kWeight);
    return weight == QLatin1String("bold") || weight.toInt() >= kBoldFrom;
}

bool isItalic(const TextStyles &looks)
{
    return valueOf(looks, kSlant) == QLatin1String("italic");
}

bool isUnderlined(const TextStyles &looks)
{
    return valueOf(looks, kLine) == QLatin1String("underline");
}

TextStyles commonLooks(const QTextCursor &cursor, const QTextCharFormat &typed)
{
    if (!cursor.hasSelection())
        return looksOf(typed);
    std::optional<TextStyles> common;
    forFragments(cursor, [&common](int, int, const QTextCharFormat &format) {
        const TextStyles looks = looksOf(format);
        if (!common)
            common = looks;
        std::erase_if(*common,
                      [&looks](const auto &style) { return valueOf(looks, style.first) != style.second; });
    });
    return common.value_or(TextStyles());
}

void setLook(const QTextCursor &selected, const QString &property, const QString &value)
{
    QTextCursor cursor = selected;
    cursor.beginEditBlock();
    forFragments(selected, [&](int from, int to, QTextCharFormat format) {
        setLook(format, property, value);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    });
    cursor.endEditBlock();
}

QColor groundAround(const QImage &picture, const QRect &box)
{
    const QRect edge = box.intersected(picture.rect());
    if (edge.isEmpty())
        return {};
    QHash<QRgb, int> counts; // of colours that are nearly the same
    QRgb ground = 0;
    int most = 0;
    const auto count = [&](int x, int y) {
        const QRgb color = picture.pixel(x, y);
        if (const int times = ++counts[color & 0x00F0F0F0]; times > most) {
            most = times;
            ground = color;
        }
    };
    for (int x = edge.left(); x <= edge.right(); ++x) {
        count(x, edge.top());
        count(x, edge.bottom());
    }
    for (int y = edge.top(); y <= edge.bottom(); ++y) {
        count(edge.left(), y);
        count(edge.right(), y);
    }
    return QColor(ground);
}

QColor inkOn(const QColor &ground)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    constexpr double kAsFarFromBoth = 0.179; // black and white have the same contrast there
    return luminance > kAsFarFromBoth ? QColor(Qt::black) : QColor(Qt::white);
}

RunText plainText(const QTextDocument &document)
{
    RunText run{0, {}, {}};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QString text = it.fragment().text();
            append(run, text.replace(QChar::LineSeparator, u'\n'), saidBy(it.fragment().charFormat()));
        }
        if (block.next().isValid())
            append(run, QStringLiteral("\n"), saidBetween(run, block.next()));
    }
    return run;
}

std::vector<RunText> runTexts(const QTextDocument &document, const std::vector<TextPart> &parts)
{
    std::vector<RunText> texts;
    for (const TextPart &part : parts) {
        if (part.kind == TextPart::Kind::Run)
            texts.push_back({part.run, {}, {}});
    }
    const auto textOf = [&texts](int run) -> RunText & {
        return *std::find_if(texts.begin(), texts.end(),
                             [run](const RunText &text) { return text.run == run; });
    };
    QString pending; // before the next run
    int last = texts.front().run;
    TextStyles said;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (isFixed(format)) {
                pending += withoutFixed(it.fragment().text());
                continue;
            }
            last = runOf(format).value_or(last);
            said = saidBy(format);
            append(textOf(last), std::exchange(pending, {}) + it.fragment().text(), said);
        }
    }
    append(textOf(last), pending, said);
    return texts;
}

} // namespace muto::ui::text_looks
