#include "app/render_variables.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace muto;
using namespace muto::app;

class TestRenderVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenIsNothing()
    {
        const auto values = givenVariables({});
        VERIFY_RESULT(values);
        QVERIFY(values->isEmpty());
    }

    void theOptionGoesBeforeTheFile()
    {
        RenderCommand command;
        command.variablesFile = fileWith("{'title': 'File', 'count': 3}");
        command.variables = QStringLiteral("{\"title\": \"Überschrift\"}");
        const auto values = givenVariables(command);
        VERIFY_RESULT(values);
        QCOMPARE(*values, (QJsonObject{{QStringLiteral("title"), QStringLiteral("Überschrift")},
                                       {QStringLiteral("count"), 3}}));
    }

    void saysWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("half an object") << QByteArray("{'a':");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("a word") << QByteArray("title=Hello");
        QTest::newRow("nothing") << QByteArray();
    }

    void saysWhatIsNoObject()
    {
        QFETCH(QByteArray, json);
        RenderCommand command;
        command.variablesFile = fileWith(json);
        const auto values = givenVariables(command);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ErrorKind::Usage);
        QVERIFY2(values.error().message.contains(QStringLiteral("values.json")),
                 qPrintable(values.error().message));
    }

    void saysWhichFileIsMissing()
    {
        RenderCommand command;
        command.variablesFile = m_dir.filePath(QStringLiteral("none.json"));
        const auto values = givenVariables(command);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ErrorKind::Io);
        QVERIFY(values.error().message.contains(QStringLiteral("none.json")));
    }

private:
    /// Takes JSON with the other quotes: moc of Qt 6.4 loses its way in raw strings.
    QString fileWith(QByteArray json)
    {
        json.replace('\'', '"');
        QFile file(m_dir.filePath(QStringLiteral("values.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderVariables)
#include "tst_render_variables.moc"
