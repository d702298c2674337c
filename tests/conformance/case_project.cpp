#include "tests/conformance/case_project.h"

#include "tests/support/film_sound.h"
#include "tests/support/made_videos.h"

#include <QColor>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>

namespace muto::test {

namespace {

void copyFiles(const QString &from, const TempProject &project)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        project.write(QDir(from).relativeFilePath(path), readFile(path));
    }
}

std::function<QImage(int)> flatPicture(const QColor &colour, QSize size)
{
    QImage picture(size, QImage::Format_ARGB32);
    picture.fill(colour);
    return [picture](int) { return picture; };
}

std::vector<double> momentsIn(const QJsonValue &value)
{
    std::vector<double> moments;
    for (const QJsonValue &moment : value.toArray())
        moments.push_back(moment.toDouble());
    return moments;
}

VideoSpec videoSpec(const QJsonObject &json)
{
    VideoSpec spec;
    spec.frames = json.value(QLatin1String("frames")).toInt(spec.frames);
    spec.rateNumerator = json.value(QLatin1String("rate")).toInt(spec.rateNumerator);
    spec.codec = json.value(QLatin1String("codec")).toString(QString::fromLatin1(spec.codec)).toLatin1();
    spec.pixelFormat =
        json.value(QLatin1String("pixels")).toString(QString::fromLatin1(spec.pixelFormat)).toLatin1();
    spec.turn = json.value(QLatin1String("turn")).toInt();
    for (const QJsonValue &tick : json.value(QLatin1String("ticks")).toArray())
        spec.ticks.push_back(tick.toInt());
    spec.soundSeconds = json.value(QLatin1String("soundSeconds")).toDouble();
    spec.soundLevel = json.value(QLatin1String("soundLevel")).toDouble();
    if (const QColor colour(json.value(QLatin1String("colour")).toString()); colour.isValid())
        spec.picture = flatPicture(colour, spec.size);
    const QJsonObject muxer = json.value(QLatin1String("muxer")).toObject();
    for (auto option = muxer.begin(); option != muxer.end(); ++option)
        spec.muxerOptions.push_back({option.key().toLatin1(), option.value().toString().toLatin1()});
    return spec;
}

void makeMedium(const QString &path, const QJsonObject &what)
{
    const double seconds = what.value(QLatin1String("seconds")).toDouble(1);
    const auto level = float(what.value(QLatin1String("level")).toDouble(0.5));
    if (what.contains(QLatin1String("text")))
        return writeFile(path, what.value(QLatin1String("text")).toString().toUtf8());
    if (what.contains(QLatin1String("tone")))
        return writeTone(path, seconds, level, what.value(QLatin1String("tone")).toDouble());
    if (what.contains(QLatin1String("claps")))
        return writeClaps(path, seconds, momentsIn(what.value(QLatin1String("claps"))), level);
    if (const auto made = makeVideo(path, videoSpec(what)); !made)
        qFatal("%s", qPrintable(made.error().message));
}

} // namespace

void layOut(const QString &caseFolder, const CaseFacts &facts, const TempProject &project)
{
    copyFiles(caseFolder, project);
    for (const QString &library : facts.libraries)
        project.write(QFileInfo(library).fileName(),
                      readFile(QStringLiteral(MUTO_TEST_NODE_MODULES "/") + library));
    for (auto medium = facts.media.begin(); medium != facts.media.end(); ++medium)
        makeMedium(project.path(medium.key()), medium.value().toObject());
}

} // namespace muto::test
