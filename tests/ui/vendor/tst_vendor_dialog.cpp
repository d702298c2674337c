#include "ui/vendor/vendor_dialog.h"

#include "tests/core/vendor/fake_internet.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace muto;
using namespace muto::test;

/// Project → Vendor Remote Files, over an internet of the test's own.
class TestVendorDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCameOfIt_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasFailures");
        QTest::newRow("all there") << QByteArray("<script src='https://a.example/a.js'></script>")
                                   << "can be rendered offline" << false;
        QTest::newRow("one missing") << QByteArray("<script src='https://a.example/b.js'></script>")
                                     << "could not be fetched" << true;
        QTest::newRow("nothing to do") << QByteArray("<p>film</p>") << "nothing of the web" << false;
    }

    void showsWhatCameOfIt()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, text);
        m_project.write(QStringLiteral("index.html"), page);
        auto internet = std::make_unique<FakeInternet>();
        internet->put("https://a.example/a.js", "var a;");
        ui::VendorDialog dialog(location(), std::move(internet));
        QSignalSpy ended(&dialog, &ui::VendorDialog::vendored);
        dialog.show();
        dialog.start();
        QVERIFY(ended.wait(20'000));
        QVERIFY2(textOf(dialog).contains(text), qPrintable(textOf(dialog)));
        QTEST(!dialog.findChild<QPlainTextEdit *>(QStringLiteral("vendorFailures"))->isHidden(),
              "hasFailures");
        QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("vendorClose"))->text(),
                 QStringLiteral("Close"));
    }

    /// And keeps the dialog as narrow as it was.
    void aLongAddressGivesWayInItsMiddle()
    {
        const QByteArray url = "https://a.example/" + QByteArray(200, 'd') + "/c.js";
        m_project.write(QStringLiteral("index.html"), "<script src='" + url + "'></script>");
        auto internet = std::make_unique<FakeInternet>();
        internet->isSilent = true;
        ui::VendorDialog dialog(location(), std::move(internet));
        dialog.show();
        dialog.start();
        const auto *current = dialog.findChild<QLabel *>(QStringLiteral("vendorCurrent"));
        QTRY_VERIFY(current->text().contains(QChar(0x2026)));
        QCOMPARE(current->toolTip(), QString::fromLatin1(url));
        dialog.resize(dialog.width() + 40, dialog.height());
        QTRY_VERIFY(current->text().endsWith(QStringLiteral("/c.js")));
    }

    void closingCancels()
    {
        m_project.write(QStringLiteral("index.html"), "<script src='https://a.example/c.js'></script>");
        auto internet = std::make_unique<FakeInternet>();
        internet->isSilent = true;
        ui::VendorDialog dialog(location(), std::move(internet));
        QSignalSpy ended(&dialog, &ui::VendorDialog::vendored);
        dialog.show();
        dialog.start();
        QTRY_VERIFY(textOf(dialog).contains(QStringLiteral("1 of 1")));
        dialog.findChild<QPushButton *>(QStringLiteral("vendorClose"))->click();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

private:
    composition::ProjectLocation location() const
    {
        return {m_project.folder(), QStringLiteral("index.html")};
    }

    static QString textOf(const ui::VendorDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("vendorText"))->text();
    }

    TempProject m_project;
};

MUTO_TEST_MAIN(QApplication, TestVendorDialog)
#include "tst_vendor_dialog.moc"
