#include "tests/web/painted_pictures.h"

#include <QFile>
#include <QHash>

#include <cmath>
#include <limits>

namespace muto::test {

namespace {

class Film
{
public:
    static Result<Film> read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Media, QStringLiteral("it cannot be opened"));
        const QList<QByteArray> words = file.readAll().trimmed().split(' ');
        if (words.first() != "FILM")
            return fail(ErrorKind::Media, QStringLiteral("it is no film"));
        Film film;
        for (const QByteArray &word : words.mid(1))
            film.m_words.insert(word.split('=').first(), word.split('=').value(1).toDouble());
        return film;
    }

    double value(const char *word, double otherwise) const { return m_words.value(word, otherwise); }
    bool has(const char *word) const { return m_words.contains(word); }

    QSize size() const { return {int(value("width", 64)), int(value("height", 36))}; }
    double rate() const { return value("rate", 30); }
    int frames() const { return int(value("frames", 60)); }

private:
    QHash<QByteArray, double> m_words;
};

frames::Picture paint(const Film &film, int frame, QSize size)
{
    const int last = int(film.value("ends", film.frames())) - 1;
    const int shown = std::min(frame, last);
    const double until = shown < last ? (shown + 1) / film.rate() : std::numeric_limits<double>::infinity();
    QByteArray pixels(qsizetype(size.width()) * size.height() * 4, '\0');
    const char colour[] = {char(shown % 256), char(shown / 256), char(128),
                           char(film.has("alpha") ? 128 : 255)};
    for (qsizetype i = 0; i < pixels.size(); ++i)
        pixels[i] = colour[i % 4];
    return {size, shown / film.rate(), until, pixels};
}

} // namespace

void PaintedPictures::describe(const QString &file, std::function<void(Result<frames::PictureFacts>)> then)
{
    const auto film = Film::read(file);
    if (!film)
        return then(fail(film.error()));
    frames::PictureFacts facts;
    facts.size = film->size();
    facts.durationSeconds = film->frames() / film->rate();
    facts.frameRate = film->rate();
    facts.hasAlpha = film->has("alpha");
    facts.isImage = film->has("image");
    facts.frameCount = facts.isImage ? film->frames() : 0;
    facts.loopCount = int(film->value("loops", 1));
    then(facts);
}

void PaintedPictures::fetch(const frames::PictureRequest &request,
                            std::function<void(Result<frames::Picture>)> then)
{
    requests += request;
    const auto film = Film::read(request.file);
    if (!film)
        return then(fail(film.error()));
    const int frame = int(std::floor(request.seconds * film->rate() + 1e-6));
    if (film->has("breaks") && frame >= film->value("breaks", 0))
        return then(fail(ErrorKind::Media, QStringLiteral("its data is damaged")));
    then(paint(*film, frame, request.size.isEmpty() ? film->size() : request.size));
}

void PaintedPictures::fetchStretch(const QString &, double, std::function<void(Result<frames::Stretch>)> then)
{
    then(fail(ErrorKind::Media, QStringLiteral("painted pictures have no packets")));
}

} // namespace muto::test
