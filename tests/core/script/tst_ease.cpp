#include "core/script/ease.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QProcess>

using namespace muto::script;

/// Eases are those of GSAP, and of the page runtime.
class TestEase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asGsap()
    {
        QStringList names{QStringLiteral("none"),
                          QStringLiteral("linear"),
                          QStringLiteral("steps(5)"),
                          QStringLiteral("steps(3,true)"),
                          QStringLiteral("steps(1)"),
                          QStringLiteral("power2"),
                          QStringLiteral("Power2.easeInOut"),
                          QStringLiteral("back(3)"),
                          QStringLiteral("back.in(2.5)"),
                          QStringLiteral("back.inOut(0.5)"),
                          QStringLiteral("elastic.out(1,0.75)"),
                          QStringLiteral("elastic.in(1.8,0.4)"),
                          QStringLiteral("elastic.inOut(1.2)"),
                          QStringLiteral("elastic.out(0.6,0.3)")};
        for (const char *family : {"power1", "power2", "power3", "power4", "quad", "cubic", "quart", "quint",
                                   "strong", "back", "elastic", "bounce", "expo", "circ", "sine"}) {
            for (const char *way : {"in", "out", "inOut"})
                names.append(QLatin1String(family) + QLatin1Char('.') + QLatin1String(way));
        }
        QProcess node;
        node.start(QStringLiteral(NODE_PROGRAM),
                   QStringList{QStringLiteral(EASES_SCRIPT), QStringLiteral(TEST_MODULES)} + names);
        QVERIFY(node.waitForFinished(50'000));
        QCOMPARE(node.exitCode(), 0);
        const QList<QByteArray> lines = node.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), names.size());
        for (const QByteArray &line : lines) {
            const QString name = QString::fromLatin1(line.left(line.indexOf('\t')));
            const QList<QByteArray> values = line.mid(line.indexOf('\t') + 1).split(' ');
            const auto ease = Ease::parse(name);
            QVERIFY2(ease, qPrintable(name));
            for (int i = 0; i <= 20; ++i) {
                const double ours = ease->at(i / 20.0), theirs = values[i].toDouble();
                QVERIFY2(std::abs(ours - theirs) < 1e-6, qPrintable(QStringLiteral("%1 at %2: %3, not %4")
                                                                        .arg(name)
                                                                        .arg(i / 20.0)
                                                                        .arg(ours)
                                                                        .arg(theirs)));
            }
        }
    }

    void presetsAreKnown()
    {
        for (const EasePreset &preset : easePresets()) {
            const auto ease = Ease::parse(preset.name);
            QVERIFY2(ease, qPrintable(preset.name));
            QVERIFY2(std::abs(ease->at(1) - 1) < 1e-6, qPrintable(preset.name));
        }
    }

    void unknownNames()
    {
        for (const char *name : {"myEase", "rough({strength: 1})", "(", "1", "back.sideways"})
            QVERIFY2(!Ease::parse(QLatin1String(name)), name);
    }

    void bezierThereAndBack()
    {
        const BezierEase ease{0.3, -0.5, 0.2, 1.6};
        QCOMPARE(pathText(ease), QStringLiteral("M0,0 C0.3,-0.5 0.2,1.6 1,1"));
        QCOMPARE(bezierOf(pathText(ease)), std::optional(ease));
        QCOMPARE(bezierOf(easeName(ease)), std::optional(ease));
        for (double p : {0.0, 0.1, 0.5, 0.9, 1.0}) {
            QVERIFY(std::abs(Ease::parse(pathText(ease))->at(p) - ease.at(p)) < 1e-9);
            QVERIFY(std::abs(Ease::parse(easeName(ease))->at(p) - ease.at(p)) < 1e-9);
        }
        QVERIFY(!bezierOf(QStringLiteral("power2.out")));
    }

    void springAsPath()
    {
        const SpringEase spring{1, 120, 8, 0};
        QCOMPARE(springOf(easeName(spring)), std::optional(spring));
        const WiggleEase wiggle{3, 0.5};
        QCOMPARE(wiggleOf(easeName(wiggle)), std::optional(wiggle));
        QVERIFY(!wiggleOf(easeName(spring)));
        const auto path = Ease::parse(pathText(spring, 24));
        for (int i = 0; i <= 100; ++i)
            QVERIFY2(std::abs(path->at(i / 100.0) - spring.at(i / 100.0)) < 0.01,
                     qPrintable(QString::number(i)));
    }

    void handlesToBeginWith()
    {
        const BezierEase bezier = nearestBezier(*Ease::parse(QStringLiteral("power2.out")));
        for (double p : {0.0, 1.0 / 3, 2.0 / 3, 1.0})
            QVERIFY(std::abs(bezier.at(p) - Ease::parse(QStringLiteral("power2.out"))->at(p)) < 1e-6);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestEase)
#include "tst_ease.moc"
