#include "tests/conformance/film_judge.h"

#include "core/media/media_probe.h"
#include "tests/support/film_numbers.h"
#include "tests/support/film_sound.h"
#include "tests/support/made_videos.h"

#include <QImage>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace muto::test {

namespace {

/// What 4:2:0 and a rough encoder may do to a flat colour.
constexpr int kColourTolerance = 12;
constexpr double kClapTolerance = 0.001;
constexpr double kPeakTolerance = 0.03;

bool areAlike(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) <= kColourTolerance &&
           std::abs(a.green() - b.green()) <= kColourTolerance &&
           std::abs(a.blue() - b.blue()) <= kColourTolerance;
}

QString placed(int frame, const QString &text)
{
    return QStringLiteral("frame %1, %2").arg(frame).arg(text);
}

class FilmJudge
{
public:
    FilmJudge(const QString &film, const CaseFacts &facts)
        : m_film(film)
        , m_facts(facts)
    {
    }

    QString judge()
    {
        judgePictures();
        judgeSound();
        return m_complaints.join(QLatin1Char('\n'));
    }

private:
    void judgePictures()
    {
        int frame = 0;
        const auto seen = forEachFrame(m_film, [&](const media::DecodedFrame &decoded) {
            if (frame == 0 && decoded.size != m_facts.size)
                complain(QStringLiteral("the picture has %1 × %2 pixels")
                             .arg(decoded.size.width())
                             .arg(decoded.size.height()));
            if (isAskedFor(frame))
                judgePicture(frame, decoded.toImage());
            ++frame;
        });
        if (!seen)
            complain(seen.error().message);
        if (frame != m_facts.frames)
            complain(QStringLiteral("the film has %1 frames, not %2").arg(frame).arg(m_facts.frames));
    }

    bool isAskedFor(int frame) const
    {
        const auto isOf = [frame](const auto &fact) { return fact.frame == frame; };
        return std::any_of(m_facts.colours.begin(), m_facts.colours.end(), isOf) ||
               std::any_of(m_facts.numbers.begin(), m_facts.numbers.end(), isOf);
    }

    void judgePicture(int frame, const QImage &picture)
    {
        for (const ColourFact &fact : m_facts.colours) {
            const QColor seen = fact.frame == frame ? picture.pixelColor(fact.at) : fact.colour;
            if (!areAlike(seen, fact.colour))
                complain(placed(frame, QStringLiteral("\"%1\" is %2 instead of %3")
                                           .arg(fact.name, seen.name(), fact.colour.name())));
        }
        for (const NumberFact &fact : m_facts.numbers) {
            const int seen = fact.frame == frame ? numberIn(picture.copy(fact.part)) : fact.number;
            if (seen != fact.number)
                complain(
                    placed(frame, QStringLiteral("video frame %1 instead of %2").arg(seen).arg(fact.number)));
        }
    }

    void judgeSound()
    {
        const auto info = media::probeMedia(m_film);
        if (!info)
            return complain(info.error().message);
        const bool hasSound = !info->audioStreams.empty();
        if (hasSound != m_facts.sound.has_value())
            return complain(hasSound ? QStringLiteral("there is sound")
                                     : QStringLiteral("there is no sound"));
        if (!hasSound)
            return;
        const auto sound = soundOf(m_film);
        if (!sound)
            return complain(sound.error().message);
        judgeClaps(sound->claps(), m_facts.sound->claps);
        for (const PeakFact &fact : m_facts.sound->peaks) {
            const double seen = double(sound->peak(fact.from, fact.to));
            if (std::abs(seen - fact.level) > kPeakTolerance)
                complain(QStringLiteral("the peak from %1 to %2 s is %3 instead of %4")
                             .arg(fact.from)
                             .arg(fact.to)
                             .arg(seen)
                             .arg(fact.level));
        }
    }

    void judgeClaps(const std::vector<double> &heard, const std::vector<double> &wanted)
    {
        if (wanted.empty())
            return;
        bool areRight = heard.size() == wanted.size();
        for (std::size_t i = 0; areRight && i < wanted.size(); ++i)
            areRight = std::abs(heard[i] - wanted[i]) <= kClapTolerance;
        if (!areRight)
            complain(QStringLiteral("claps at %1 s").arg(list(heard)));
    }

    static QString list(const std::vector<double> &moments)
    {
        QStringList texts;
        for (const double moment : moments)
            texts += QString::number(moment, 'f', 4);
        return texts.join(QStringLiteral(", "));
    }

    void complain(const QString &complaint) { m_complaints += complaint; }

    const QString m_film;
    const CaseFacts &m_facts;
    QStringList m_complaints;
};

} // namespace

QString judgeFilm(const QString &film, const CaseFacts &facts)
{
    return FilmJudge(film, facts).judge();
}

} // namespace muto::test
