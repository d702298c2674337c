#include "core/captions/subtitle_reader.h"

#include "core/captions/caption_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::captions {

namespace {

const QLatin1String kArrow("-->");

/// Reads line by line; what it has read of a cue becomes one when the next begins.
class SubtitleReader
{
public:
    explicit SubtitleReader(const QString &text)
        : m_lines(linesOf(text))
        , m_isVtt(m_lines.value(0).startsWith(QLatin1String("WEBVTT")))
    {
    }

    Result<std::vector<Caption>> read()
    {
        int at = m_isVtt ? endOfBlock(0) : 0;
        while (at < m_lines.size()) {
            if (isBlank(at))
                ++at;
            else if (const auto next = readBlock(at); next)
                at = *next;
            else
                return fail(next.error());
        }
        return std::move(m_cues);
    }

private:
    bool isBlank(int line) const { return m_lines[line].trimmed().isEmpty(); }
    bool isTiming(int line) const { return line < m_lines.size() && m_lines[line].contains(kArrow); }

    int endOfBlock(int line) const
    {
        while (line < m_lines.size() && !isBlank(line))
            ++line;
        return line;
    }

    bool isNote(int line) const
    {
        static const QRegularExpression note(QStringLiteral(R"(^(NOTE|STYLE|REGION)(\s|$))"));
        return m_isVtt && note.match(m_lines[line]).hasMatch();
    }

    Result<int> readBlock(int line)
    {
        if (isNote(line))
            return endOfBlock(line);
        if (isTiming(line))
            return readCue(line);
        if (isTiming(line + 1)) // its number, or its name
            return readCue(line + 1);
        if (m_isVtt)
            return endOfBlock(line);
        if (m_cues.empty())
            return failAt(line + 1, CaptionWords::tr("a number or a time such as 00:00:01,000 --> "
                                                     "00:00:02,500 is expected here."));
        return readText(line); // an empty line within a text
    }

    Result<int> readCue(int line)
    {
        static const QRegularExpression timing(QStringLiteral(R"(^\s*(\S+)\s*-->\s*(\S+)(\s.*)?$)"));
        const auto match = timing.match(m_lines[line]);
        const auto start = clockSeconds(match.captured(1)), end = clockSeconds(match.captured(2));
        if (!start || !end) {
            const QString wrong = start ? match.captured(2) : match.captured(1);
            return failAt(
                line + 1,
                CaptionWords::tr("“%1” is no time.").arg(wrong.isEmpty() ? m_lines[line].trimmed() : wrong));
        }
        if (*end < *start)
            return failAt(line + 1, CaptionWords::tr("this caption ends before it begins."));
        m_cues.push_back({*start, *end, {}, {}});
        return readText(line + 1);
    }

    /// Up to an empty line, or to where the next cue begins without one.
    Result<int> readText(int line)
    {
        while (line < m_lines.size() && !isBlank(line) && !isTiming(line)) {
            if (isTiming(line + 1) && isNumber(line))
                break;
            addLine(m_lines[line]);
            ++line;
        }
        return line;
    }

    bool isNumber(int line) const
    {
        bool is = false;
        m_lines[line].trimmed().toInt(&is);
        return is;
    }

    void addLine(const QString &written)
    {
        Caption &cue = m_cues.back();
        addTimes(cue, written);
        const QString line = withoutReferences(withoutTags(written)).simplified();
        if (line.isEmpty())
            return;
        if (!cue.text.isEmpty())
            cue.text += QLatin1Char('\n');
        cue.text += line;
    }

    QString withoutTags(QString line) const
    {
        static const QRegularExpression tag(QStringLiteral(R"(</?[A-Za-z0-9][^<>]*>)"));
        static const QRegularExpression override(QStringLiteral(R"(\{\\[^{}]*\})"));
        line.remove(tag);
        line.remove(override);
        return line;
    }

    /// `Hello <00:00:01.500>there`: from a time on its words are said, up to the next.
    void addTimes(Caption &cue, const QString &written)
    {
        static const QRegularExpression stamp(QStringLiteral(R"(<([\d:.]+)>)"));
        double at = cue.start;
        qsizetype begin = 0;
        auto stamps = stamp.globalMatch(written);
        const bool isTimed = !cue.words.empty() || stamps.hasNext();
        if (!isTimed)
            return;
        if (!cue.words.empty())
            at = cue.words.back().start;
        while (stamps.hasNext()) {
            const auto match = stamps.next();
            addWords(cue, written.mid(begin, match.capturedStart() - begin), at);
            at = clockSeconds(match.captured(1)).value_or(at);
            begin = match.capturedEnd();
        }
        addWords(cue, written.mid(begin), at);
    }

    void addWords(Caption &cue, const QString &written, double at)
    {
        const QStringList words =
            withoutReferences(withoutTags(written)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            for (auto it = cue.words.rbegin(); it != cue.words.rend() && it->end > at; ++it)
                it->end = std::max(at, it->start);
            cue.words.push_back({word.trimmed(), at, cue.end});
        }
    }

    QStringList m_lines;
    bool m_isVtt;
    std::vector<Caption> m_cues;
};

} // namespace

Result<std::vector<Caption>> readSubtitles(const QString &text)
{
    return SubtitleReader(text).read();
}

} // namespace muto::captions
