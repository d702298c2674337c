#include "core/base/crash_report.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/main/crash_dialog.h"
#include "ui/main/help_dialogs.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace muto;

/// What the program says of itself: to whoever asks, and to whoever reports a problem.
class TestHelpDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItIsMadeOfIsSaid()
    {
        const QString all = ui::systemInformation();
        for (const QString &fact : {QStringLiteral("Mutoscope " MUTO_VERSION),
                                    QString::fromLatin1(qVersion()), QGuiApplication::platformName(),
                                    QString::number(QGuiApplication::primaryScreen()->size().width())})
            QVERIFY2(all.contains(fact), qPrintable(fact + QLatin1Char('\n') + all));
    }

    void aboutNamesVersionAndLicences()
    {
        QWidget window;
        ui::openAbout(&window);
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("aboutDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(test::widgetsWithoutName(*dialog), QString());
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("Mutoscope " MUTO_VERSION));
        }));
        const QString licences =
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("aboutLicences"))->toPlainText();
        for (const char *part : {"Qt", "FFmpeg", "QScintilla", "Gumbo", "libgit2", "tree-sitter"})
            QVERIFY2(licences.contains(QLatin1String(part)), part);
    }

    /// It is to be read before it is sent, and then with what is needed to understand it.
    void aCrashIsReportedByWhoWantsTo()
    {
        QWidget window;
        ui::openCrashReport({QStringLiteral("/nowhere/crash.txt"), QStringLiteral("Ended by <b>SIGSEGV</b>")},
                            &window);
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("crashDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(test::widgetsWithoutName(*dialog), QString());
        const auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("crashText"));
        QVERIFY(text->isReadOnly());
        QCOMPARE(text->toPlainText(), QStringLiteral("Ended by <b>SIGSEGV</b>"));
        dialog->findChild<QPushButton *>(QStringLiteral("crashCopy"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 text->toPlainText() + QLatin1Char('\n') + ui::systemInformation());
    }
};

MUTO_TEST_MAIN(QApplication, TestHelpDialogs)
#include "tst_help_dialogs.moc"
