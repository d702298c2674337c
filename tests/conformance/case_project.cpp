#include "tests/conformance/case_project.h"

#include "tests/support/film_sound.h"
#include "tests/support/made_videos.h"

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

VideoSpec videoSpec(const QJsonObject &json)
{
    VideoSpec spec;
    spec.frames = json.value(QLatin1String("frames")).toInt(spec.frames);
    spec.rateNumerator = json.value(QLatin1String("rate")).toInt(spec.rateNumerator);
    spec.codec = json.value(QLatin1String("codec")).toString(QString::fromLatin1(spec.codec)).toLatin1();
    spec.pixelFormat =
        json.value(QLatin1String("pixels")).toString(QString::fromLatin1(spec.pixelFormat)).toLatin1();
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
    if (what.contains(QLatin1String("claps"))) {
        std::vector<double> moments;
        for (const QJsonValue &moment : what.value(QLatin1String("claps")).toArray())
            moments.push_back(moment.toDouble());
        return writeClaps(path, seconds, moments, level);
    }
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
