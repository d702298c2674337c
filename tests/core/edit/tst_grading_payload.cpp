#include "core/edit/grading_payload.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::edit;
using grading::Number;

namespace {

/// JSON is easier to read here with the other quotes.
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('\''), QLatin1Char('"'));
}

JsonText jsonOf(const char *text)
{
    auto json = JsonText::parse(QString::fromUtf8(text));
    if (!json)
        qFatal("%s", qPrintable(json.error().message));
    return *json;
}

GradingPayload payloadOf(const QString &text)
{
    auto payload = GradingPayload::parse(text);
    if (!payload)
        qFatal("%s", qPrintable(payload.error().message));
    return *payload;
}

} // namespace

/// Gradings as an editor changes them, and the JSON under them.
class TestGradingPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreSetInPlace_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *path, const char *after) {
            QTest::addRow("%s in %s", path, before) << json(before) << QString::fromUtf8(path) << json(after);
        };
        row("", "a", "{'a':1}");
        row("{ }", "a.b", "{'a':{'b':1}}");
        row("{'a':2}", "a", "{'a':1}");
        row("{'a': 2,  'b': [1, {'a': '}'}]}", "c", "{'a': 2,  'b': [1, {'a': '}'}],  'c': 1}");
        row("{'a': {'b' : 2.50}}", "a.c", "{'a': {'b' : 2.50, 'c' : 1}}");
        row("{\n  'a': 2,\n  'b': 3\n}", "c", "{\n  'a': 2,\n  'b': 3,\n  'c': 1\n}");
        row("{\r\n  'a': 2,\r\n  'b': 3\r\n}", "c", "{\r\n  'a': 2,\r\n  'b': 3,\r\n  'c': 1\r\n}");
        row("{'a':'text'}", "a.b", "{'a':{'b':1}}");
        row("{'a':2,'a':3}", "a", "{'a':2,'a':1}");
        row("{'\\u0061':2}", "a", "{'\\u0061':1}");
    }

    void membersAreSetInPlace()
    {
        QFETCH(QString, before);
        QFETCH(QString, path);
        QFETCH(QString, after);
        JsonText json = jsonOf(before.toUtf8());
        json.set(path.split(QLatin1Char('.')), 1);
        QCOMPARE(json.text(), after);
        QCOMPARE(json.value(path.split(QLatin1Char('.'))), QJsonValue(1));
    }

    void membersAreTakenAway_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *path, const char *after) {
            QTest::addRow("%s of %s", path, before) << json(before) << QString::fromUtf8(path) << json(after);
        };
        row("{'a': 1, 'b': 2, 'c': 3}", "a", "{'b': 2, 'c': 3}");
        row("{'a': 1, 'b': 2, 'c': 3}", "b", "{'a': 1, 'c': 3}");
        row("{'a': 1, 'b': 2, 'c': 3}", "c", "{'a': 1, 'b': 2}");
        row("{'x': 1, 'a': {'b': {'c': 1}}}", "a.b.c", "{'x': 1}");
        row("{'a': {'b': 1, 'c': 2}}", "a.b", "{'a': {'c': 2}}");
        row("{'a': 1}", "b", "{'a': 1}");
        row("{'a': 1}", "a.b.c", "{'a': 1}");
        row("{'a': 1}", "a", "{}");
    }

    void membersAreTakenAway()
    {
        QFETCH(QString, before);
        QFETCH(QString, path);
        QFETCH(QString, after);
        JsonText json = jsonOf(before.toUtf8());
        json.remove(path.split(QLatin1Char('.')));
        QCOMPARE(json.text(), after);
    }

    void whatIsNoObjectIsRefused()
    {
        for (const char *text : {"{", "[1]", "warm-daylight", "{'a':}", "null"})
            QVERIFY2(!GradingPayload::parse(json(text)), text);
    }

    void numbersAreWrittenAndTakenAway()
    {
        GradingPayload payload = payloadOf({});
        QVERIFY(payload.isEmpty());
        payload.set(Number::Exposure, 0.5);
        QCOMPARE(*payload.attribute(), json("{'adjust':{'exposure':0.5}}"));
        payload.set(Number::Vignette, 0.25);
        QCOMPARE(*payload.attribute(), json("{'adjust':{'exposure':0.5},'details':{'vignette':0.25}}"));
        payload.set(Number::Exposure, 0);
        QCOMPARE(*payload.attribute(), json("{'details':{'vignette':0.25}}"));
        payload.set(Number::Vignette, std::nullopt);
        QCOMPARE(payload.attribute(), std::nullopt);
    }

    void looksSayWhatIsUnsaid()
    {
        GradingPayload payload = payloadOf({});
        payload.setLook(QStringLiteral("food-pop"));
        QCOMPARE(payload.unsaid(Number::Saturation), 0.18);
        QCOMPARE(payload.said(Number::Saturation), std::nullopt);
        payload.set(Number::Saturation, 0); // against the look
        QCOMPARE(*payload.attribute(), json("{'preset':'food-pop','adjust':{'saturation':0}}"));
        payload.set(Number::Saturation, 0.18); // as the look has it
        QCOMPARE(*payload.attribute(), json("{'preset':'food-pop'}"));
        payload.set(Number::Intensity, 0.5);
        payload.setLook({});
        QCOMPARE(payload.attribute(), std::nullopt); // strength of nothing
        QCOMPARE(payloadOf(json("{'adjust':{'exposure':null}}")).said(Number::Exposure), std::nullopt);
    }

    void lutsAreNamedEitherWay()
    {
        GradingPayload payload = payloadOf(json("{'lut': 'a.cube'}"));
        payload.setLut(QStringLiteral("b.cube"));
        QCOMPARE(*payload.attribute(), json("{'lut': 'b.cube'}"));
        payload.set(Number::LutIntensity, 0.5);
        QCOMPARE(payload.lut(), QStringLiteral("b.cube"));
        QCOMPARE(payload.said(Number::LutIntensity).value_or(QString()), QStringLiteral("0.5"));
        payload.setLut({});
        QVERIFY(payload.isEmpty());
        payload.set(Number::LutIntensity, 0.5);
        QVERIFY(payload.isEmpty());
        payload.setLut(QStringLiteral("c.cube"));
        QCOMPARE(*payload.attribute(), json("{'lut':{'src':'c.cube'}}"));
    }

    void whatIsNotUnderstoodStays()
    {
        const QString before = json("{ 'effects': {'kuwahara': 1.0}, 'mine' : [1,2], "
                                    "'adjust': {'exposure': '$light'} }");
        GradingPayload payload = payloadOf(before);
        QCOMPARE(payload.said(Number::Exposure).value_or(QString()), QStringLiteral("$light"));
        payload.set(Number::Contrast, 0.1);
        payload.set(Number::Contrast, std::nullopt);
        QCOMPARE(*payload.attribute(), before);
        payload.set(Number::Exposure, std::nullopt);
        QCOMPARE(*payload.attribute(), json("{ 'effects': {'kuwahara': 1.0}, 'mine' : [1,2] }"));
        QCOMPARE(payload.reading().undrawn.size(), std::size_t(1));
    }

    void whatIsDisabledIsKept()
    {
        QVERIFY(!payloadOf(json("{'enabled': false}")).isEmpty());
        QVERIFY(
            payloadOf(json("{'enabled': true, 'preset': 'neutral', 'intensity': 1, 'colorSpace': 'rec709'}"))
                .isEmpty());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestGradingPayload)
#include "tst_grading_payload.moc"
