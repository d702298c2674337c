#include "ui/support/popup_place.h"

#include "tests/support/test_main.h"

using namespace muto;

class TestPopupPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesAtItsField_data()
    {
        QTest::addColumn<QRect>("field");
        QTest::addColumn<QPoint>("place");
        QTest::newRow("below") << QRect(100, 100, 80, 30) << QPoint(100, 134);
        QTest::newRow("just below") << QRect(100, 266, 80, 30) << QPoint(100, 300);
        QTest::newRow("above") << QRect(100, 500, 80, 30) << QPoint(100, 196);
        QTest::newRow("at the right edge") << QRect(750, 100, 80, 30) << QPoint(600, 134);
        QTest::newRow("at the left edge") << QRect(-20, 100, 80, 30) << QPoint(0, 134);
        QTest::newRow("no room anywhere") << QRect(100, 290, 80, 30) << QPoint(100, 0);
    }

    void liesAtItsField()
    {
        QFETCH(QRect, field);
        QTEST(ui::popupPlace(field, {200, 300}, {0, 0, 800, 600}), "place");
    }

    void staysOnItsOwnScreen()
    {
        const QRect second(1920, 40, 1280, 720);
        QCOMPARE(ui::popupPlace({1900, 50, 80, 30}, {200, 300}, second), QPoint(1920, 84));
        QCOMPARE(ui::popupPlace({3100, 700, 80, 30}, {200, 800}, second), QPoint(3000, 40));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestPopupPlace)
#include "tst_popup_place.moc"
