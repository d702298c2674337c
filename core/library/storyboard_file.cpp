#include "core/library/storyboard_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace muto::library {

namespace {

const QString kDashes = QStringLiteral("---");

/// A line about a frame, or about the film: `- key: value`.
struct Saying
{
    int line = 0;
    QString key; ///< In lower case, its words parted by "_".
    QString value;
    qsizetype valueAt = 0; ///< In the line.
};

/// Lines of the text, which is what is edited; each without its line feed, but with a carriage return.
class Lines
{
public:
    explicit Lines(const QString &text)
        : m_lines(text.split(QLatin1Char('\n')))
    {
    }

    int count() const { return int(m_lines.size()); }
    QString raw(int line) const { return m_lines[line]; }
    QString at(int line) const
    {
        return m_lines[line].endsWith(u'\r') ? m_lines[line].chopped(1) : m_lines[line];
    }
    QString end() const { return m_lines.first().endsWith(u'\r') ? QStringLiteral("\r") : QString(); }

    void set(int line, const QString &text)
    {
        m_lines[line] = text + (m_lines[line].endsWith(u'\r') ? QStringLiteral("\r") : QString());
    }
    void insert(int line, const QString &text) { m_lines.insert(line, text + end()); }
    void remove(int from, int to) { m_lines.erase(m_lines.begin() + from, m_lines.begin() + to); }
    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

/// Where in the lines a frame is.
struct Place
{
    int heading = 0;
    QString number;
    QString title;
    std::vector<Saying> sayings;
    int body = 0; ///< Of its narrative, its first line,
    int end = 0;  ///< and the one behind its last.
};

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

std::optional<Saying> sayingIn(const QString &text, int line, bool isListed)
{
    static const QRegularExpression listed(QStringLiteral(
        "^\\s*[-*+]\\s+(?:\\*\\*)?([A-Za-z][\\w -]*?)(?:\\*\\*)?\\s*:(?:\\*\\*)?[ \\t]*(.*?)\\s*$"));
    static const QRegularExpression plain(QStringLiteral("^([A-Za-z][\\w -]*?)\\s*:[ \\t]*(.*?)\\s*$"));
    const auto found = (isListed ? listed : plain).match(text);
    if (!found.hasMatch())
        return std::nullopt;
    QString key = found.captured(1).toLower();
    static const QRegularExpression parting(QStringLiteral("[\\s-]+"));
    key.replace(parting, QStringLiteral("_"));
    return Saying{line, key, unquoted(found.captured(2)), found.capturedStart(2)};
}

int headingLevel(const QString &line)
{
    const auto hashes =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c != u'#'; }) - line.begin();
    return hashes > 0 && hashes <= 6 && hashes < line.size() && line[hashes].isSpace() ? int(hashes) : 0;
}

std::vector<Place> placesIn(const Lines &lines)
{
    static const QRegularExpression heading(
        QStringLiteral("^#{1,4}\\s+frame\\b\\s*([0-9]+(?:\\.[0-9]+)?[a-z]?)?\\s*(?:[-:.\\x{2013}\\x{2014}]"
                       "\\s*(.*?))?\\s*#*$"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Place> places;
    bool isCode = false, isOpen = false;
    int level = 0;
    for (int line = 0; line < lines.count(); ++line) {
        const QString text = lines.at(line);
        if (text.trimmed().startsWith(QLatin1String("```")))
            isCode = !isCode;
        const int here = isCode ? 0 : headingLevel(text);
        const auto found = here > 0 ? heading.match(text) : QRegularExpressionMatch();
        if (isOpen && here > 0 && (found.hasMatch() || here <= level)) {
            places.back().end = line;
            isOpen = false;
        }
        if (!found.hasMatch())
            continue;
        places.push_back({line, found.captured(1), found.captured(2), {}, 0, lines.count()});
        level = here;
        isOpen = true;
    }
    return places;
}

/// Lines about it, until there is anything else.
void readSayings(const Lines &lines, Place &place)
{
    int line = place.heading + 1;
    place.body = line;
    for (; line < place.end; ++line) {
        if (lines.at(line).trimmed().isEmpty())
            continue;
        const auto saying = sayingIn(lines.at(line), line, true);
        if (!saying)
            break;
        place.sayings.push_back(*saying);
        place.body = line + 1;
    }
}

std::vector<Place> framesIn(const Lines &lines)
{
    std::vector<Place> places = placesIn(lines);
    for (Place &place : places)
        readSayings(lines, place);
    return places;
}

std::optional<double> secondsIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*([0-9]*\\.?[0-9]+)\\s*(ms|s|sec|seconds)?\\s*$"));
    const auto found = number.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return found.captured(1).toDouble() / (found.captured(2) == QLatin1String("ms") ? 1000 : 1);
}

FrameStatus statusIn(const QString &text)
{
    for (const FrameStatus status : {FrameStatus::Built, FrameStatus::Animated}) {
        if (text.compare(frameStatusName(status), Qt::CaseInsensitive) == 0)
            return status;
    }
    return FrameStatus::Outline;
}

QString narrativeOf(const Lines &lines, const Place &place)
{
    QStringList body;
    for (int line = place.body; line < place.end; ++line)
        body += lines.at(line);
    QString text = body.join(QLatin1Char('\n')).trimmed();
    if (text.endsWith(QStringLiteral("\n---"))) // parts it from the next one
        text = text.chopped(4).trimmed();
    return text == kDashes ? QString() : text;
}

StoryboardFrame frameAt(const Lines &lines, const Place &place)
{
    StoryboardFrame frame;
    frame.number = place.number;
    frame.title = place.title;
    frame.line = place.heading + 1;
    for (const Saying &saying : place.sayings) {
        const auto takes = [&](const char *key) { return saying.key == QLatin1String(key); };
        if (takes("status"))
            frame.status = statusIn(saying.value);
        else if (takes("src"))
            frame.source = saying.value;
        else if (takes("duration"))
            frame.seconds = secondsIn(saying.value);
        else if (takes("poster"))
            frame.poster = secondsIn(saying.value);
        else if (takes("scene"))
            frame.scene = saying.value;
        else if (takes("voiceover"))
            frame.voiceover = saying.value;
        else if (takes("transition_in") || takes("transitionin"))
            frame.transition = saying.value;
    }
    frame.narrative = narrativeOf(lines, place);
    return frame;
}

void readTop(const Lines &lines, Storyboard &board)
{
    if (lines.at(0).trimmed() != kDashes)
        return;
    for (int line = 1; line < lines.count() && lines.at(line).trimmed() != kDashes; ++line) {
        const auto saying = sayingIn(lines.at(line), line, false);
        if (!saying)
            continue;
        const std::array<std::pair<const char *, QString *>, 4> known{{{"message", &board.message},
                                                                       {"arc", &board.arc},
                                                                       {"audience", &board.audience},
                                                                       {"format", &board.format}}};
        for (const auto &[key, value] : known) {
            if (saying->key == QLatin1String(key))
                *value = saying->value;
        }
    }
}

} // namespace

QString frameStatusName(FrameStatus status)
{
    switch (status) {
    case FrameStatus::Outline:
        return QStringLiteral("outline");
    case FrameStatus::Built:
        return QStringLiteral("built");
    case FrameStatus::Animated:
        return QStringLiteral("animated");
    }
    Q_UNREACHABLE();
}

Storyboard readStoryboard(const QString &text)
{
    const Lines lines(text);
    Storyboard board;
    readTop(lines, board);
    for (const Place &place : framesIn(lines))
        board.frames.push_back(frameAt(lines, place));
    return board;
}

QString withFrameValue(const QString &text, int frame, const QString &key, const QString &value)
{
    Lines lines(text);
    const std::vector<Place> places = framesIn(lines);
    if (frame < 0 || frame >= int(places.size()))
        return text;
    const Place &place = places[std::size_t(frame)];
    const QString line = value.simplified();
    const auto said = std::find_if(place.sayings.begin(), place.sayings.end(),
                                   [&](const Saying &saying) { return saying.key == key; });
    if (said == place.sayings.end()) {
        const int at = place.sayings.empty() ? place.heading + 1 : place.body;
        if (!line.isEmpty())
            lines.insert(at, QStringLiteral("- %1: %2").arg(key, line));
        return lines.text();
    }
    if (said->value == line)
        return text;
    const QString before = lines.at(said->line);
    const bool isQuoted = before.mid(said->valueAt).startsWith(u'"');
    if (line.isEmpty())
        lines.remove(said->line, said->line + 1);
    else
        lines.set(said->line, before.left(said->valueAt) +
                                  (before[said->valueAt - 1] == u':' ? QStringLiteral(" ") : QString()) +
                                  (isQuoted ? QStringLiteral("\"%1\"").arg(line) : line));
    return lines.text();
}

QString withFrameNarrative(const QString &text, int frame, const QString &narrative)
{
    Lines lines(text);
    const std::vector<Place> places = framesIn(lines);
    if (frame < 0 || frame >= int(places.size()))
        return text;
    const Place &place = places[std::size_t(frame)];
    if (narrativeOf(lines, place) == narrative.trimmed())
        return text;
    int from = place.body, to = place.end;
    const auto isNothing = [&lines](int line) {
        const QString trimmed = lines.at(line).trimmed();
        return trimmed.isEmpty() || trimmed == kDashes;
    };
    while (to > from && isNothing(to - 1))
        --to;
    while (from < to && lines.at(from).trimmed().isEmpty())
        ++from;
    lines.remove(from, to);
    const QStringList written =
        narrative.trimmed().isEmpty() ? QStringList() : narrative.trimmed().split(QLatin1Char('\n'));
    const bool isTight = from == place.body && !written.isEmpty(); // nothing parts it from what is above
    if (isTight)
        lines.insert(from++, QString());
    for (const QString &line : written)
        lines.insert(from++, line);
    if (isTight && from < lines.count() && !lines.at(from).trimmed().isEmpty())
        lines.insert(from, QString());
    return lines.text();
}

QString sourceInProject(const composition::Composition &film, const composition::Clip &clip)
{
    const qsizetype slash = film.entry.lastIndexOf(u'/');
    return QDir::cleanPath(film.entry.left(slash + 1) + clip.source);
}

Storyboard storyboardOf(const composition::Composition &film)
{
    std::vector<composition::Clip> clips;
    std::copy_if(film.clips.begin(), film.clips.end(), std::back_inserter(clips),
                 [](const composition::Clip &clip) {
                     return clip.kind == composition::ClipKind::Composition && !clip.source.isEmpty();
                 });
    std::stable_sort(clips.begin(), clips.end(),
                     [](const auto &one, const auto &other) { return one.start < other.start; });
    Storyboard board;
    board.format = QStringLiteral("%1x%2").arg(film.size.width()).arg(film.size.height());
    for (const composition::Clip &clip : clips) {
        StoryboardFrame frame;
        frame.title = clip.label;
        frame.status = FrameStatus::Built;
        frame.source = sourceInProject(film, clip);
        frame.seconds = clip.duration;
        board.frames.push_back(frame);
    }
    return board;
}

QString newStoryboard(const Storyboard &board)
{
    QString text = QStringLiteral("---\nformat: %1\nmessage: %2\narc: %3\naudience: %4\n---\n")
                       .arg(board.format, board.message, board.arc, board.audience);
    std::vector<StoryboardFrame> frames = board.frames;
    if (frames.empty())
        frames.emplace_back();
    int number = 0;
    for (const StoryboardFrame &frame : frames) {
        text += QStringLiteral("\n## Frame %1").arg(++number);
        text += frame.title.isEmpty() ? QString() : QStringLiteral(" — ") + frame.title;
        text += QStringLiteral("\n\n- status: %1\n").arg(frameStatusName(frame.status));
        if (!frame.source.isEmpty())
            text += QStringLiteral("- src: %1\n").arg(frame.source);
        if (frame.seconds)
            text += QStringLiteral("- duration: %1s\n").arg(*frame.seconds);
    }
    return text;
}

} // namespace muto::library
