#include "core/base/external_editor.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace muto;

/// The command that opens a file elsewhere.
class TestExternalEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("call"); // the program first
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *command, const QStringList &call, const char *fault = "") {
            QTest::newRow(command) << QString::fromLatin1(command) << call << QString::fromLatin1(fault);
        };
        const QString path = QStringLiteral("/a b/{line}.html");
        row("kate -l {line} -c {column} {file}",
            {QStringLiteral("kate"), QStringLiteral("-l"), QStringLiteral("7"), QStringLiteral("-c"),
             QStringLiteral("3"), path});
        row("code -g {file}:{line}:{column}",
            {QStringLiteral("code"), QStringLiteral("-g"), path + QStringLiteral(":7:3")});
        row("gedit", {QStringLiteral("gedit"), path});
        row("\"/opt/my editor/run\" \"--title=a b\"",
            {QStringLiteral("/opt/my editor/run"), QStringLiteral("--title=a b"), path});
        row("  ", {}, "there is no program");
        row("\"kate", {}, "a quote is left open");
        row("kate {row}", {}, "{row} means nothing");
    }
    void means()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, call);
        QFETCH(QString, fault);
        const auto found = editorCall(command, {QStringLiteral("/a b/{line}.html"), 7, 3});
        QCOMPARE(found.has_value(), fault.isEmpty());
        if (found)
            QCOMPARE(QStringList(found->program) + found->arguments, call);
        else
            QVERIFY2(found.error().message.contains(fault), qPrintable(found.error().message));
    }

    void startsIt()
    {
        QTemporaryDir folder;
        const QString told = folder.filePath(QStringLiteral("told.txt"));
        const QString editor = folder.filePath(QStringLiteral("an editor"));
        QFile script(editor);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s|' \"$@\" > \"$(dirname \"$0\")/part\"\n"
                     "mv \"$(dirname \"$0\")/part\" \"$(dirname \"$0\")/told.txt\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        VERIFY_RESULT(openInEditor(QStringLiteral("\"%1\" +{line} {file}").arg(editor),
                                   {folder.filePath(QStringLiteral("a.css")), 12, 1}));
        QFile answer(told);
        QTRY_VERIFY(answer.exists());
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(answer.readAll()),
                 QStringLiteral("+12|%1|").arg(folder.filePath(QStringLiteral("a.css"))));
    }

    void saysThatThereIsNone()
    {
        const auto opened =
            openInEditor(QStringLiteral("no-such-editor-here {file}"), {QStringLiteral("/a.css")});
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(QStringLiteral("there is no program no-such-editor-here")));
        QVERIFY(opened.error().detail.contains(QStringLiteral("preferences")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestExternalEditor)
#include "tst_external_editor.moc"
