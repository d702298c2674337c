#include "tests/conformance/case_facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace muto::test {

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        qFatal("%s: %s at byte %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    return json.object();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list += entry.toString();
    return list;
}

template<typename Fact>
std::vector<Fact> facts(const QJsonValue &value, Fact (*read)(const QJsonArray &))
{
    std::vector<Fact> list;
    for (const QJsonValue &entry : value.toArray())
        list.push_back(read(entry.toArray()));
    return list;
}

/// "3", "0-29" or several of them, "0-9,15-19".
std::vector<int> framesOf(const QString &text)
{
    std::vector<int> frames;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const int first = part.section(QLatin1Char('-'), 0, 0).toInt();
        const int last = part.section(QLatin1Char('-'), -1).toInt();
        for (int frame = first; frame <= last; ++frame)
            frames.push_back(frame);
    }
    return frames;
}

QPoint pointOf(const QJsonValue &value, const QString &name)
{
    const QJsonArray point = value.toArray();
    if (point.size() != 2)
        qFatal("There is no point \"%s\"", qPrintable(name));
    return {point[0].toInt(), point[1].toInt()};
}

/// `{"0-9": {"name of a point": "colour"}}`
std::vector<ColourFact> colourFacts(const QJsonObject &points, const QJsonObject &see)
{
    std::vector<ColourFact> list;
    for (auto when = see.begin(); when != see.end(); ++when) {
        const QJsonObject seen = when.value().toObject();
        for (auto where = seen.begin(); where != seen.end(); ++where) {
            const QPoint at = pointOf(points.value(where.key()), where.key());
            for (const int frame : framesOf(when.key()))
                list.push_back({frame, where.key(), at, QColor(where.value().toString())});
        }
    }
    return list;
}

NumberFact numberFact(const QJsonArray &fact)
{
    const QJsonArray part = fact.at(1).toArray();
    return {fact.at(0).toInt(),
            {part.at(0).toInt(), part.at(1).toInt(), part.at(2).toInt(), part.at(3).toInt()},
            fact.at(2).toInt()};
}

PeakFact peakFact(const QJsonArray &fact)
{
    return {fact.at(0).toDouble(), fact.at(1).toDouble(), fact.at(2).toDouble()};
}

SoundFacts soundFacts(const QJsonObject &sound)
{
    SoundFacts facts;
    for (const QJsonValue &moment : sound.value(QLatin1String("claps")).toArray())
        facts.claps.push_back(moment.toDouble());
    facts.peaks = test::facts(sound.value(QLatin1String("peaks")), peakFact);
    return facts;
}

} // namespace

CaseFacts readFacts(const QString &path)
{
    const QJsonObject json = objectIn(path);
    const auto value = [&json](const char *name) { return json.value(QLatin1String(name)); };
    CaseFacts facts;
    facts.about = value("about").toString();
    facts.libraries = texts(value("libraries"));
    facts.media = value("media").toObject();
    facts.arguments = texts(value("arguments"));
    facts.needsDisplay = value("display").toBool();
    facts.needsGrader = value("grader").toBool();
    facts.comparesWays = value("compare").toBool();
    facts.frames = value("frames").toInt();
    facts.size = QSize(value("size").toArray().at(0).toInt(320), value("size").toArray().at(1).toInt(180));
    facts.colours = colourFacts(value("points").toObject(), value("see").toObject());
    facts.numbers = test::facts(value("numbers"), numberFact);
    if (value("sound").isObject())
        facts.sound = soundFacts(value("sound").toObject());
    facts.warnings = texts(value("warnings"));
    if (value("failure").isObject())
        facts.failure = FailureFact{value("failure").toObject().value(QLatin1String("exit")).toInt(),
                                    value("failure").toObject().value(QLatin1String("says")).toString()};
    return facts;
}

} // namespace muto::test
