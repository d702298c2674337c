#include "ui/main/seams.h"

#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/main/panel_studio.h"
#include "ui/widgets/seam_handle.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSplitter>

using namespace muto;
using namespace muto::ui;
using test::PanelStudio;

/// What is between panels, and how the keyboard moves it.
class TestSeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seamsAreWherePartsMeet()
    {
        //  left │ middle │ right, and one more below all three
        const std::vector<QRect> parts{
            {0, 0, 100, 300}, {104, 0, 200, 300}, {308, 0, 92, 148}, {308, 152, 92, 148}, {0, 304, 400, 96}};
        const std::vector<SeamPlace> seams = seamsBetween(parts, 4);
        const std::vector<SeamPlace> wanted{
            {Qt::Horizontal, {0, 300, 400, 4}, 0, 4},
            {Qt::Vertical, {100, 0, 4, 300}, 0, 1},
            {Qt::Vertical, {304, 0, 4, 300}, 1, 2},
            {Qt::Horizontal, {308, 148, 92, 4}, 2, 3},
        };
        QCOMPARE(seams.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(seams[i] == wanted[i], qPrintable(QString::number(i)));
        QVERIFY(seamsBetween({{0, 0, 10, 10}, {20, 0, 10, 10}}, 4).empty());
        QVERIFY(seamsBetween({}, 4).empty());
    }

    void arrowsMoveAStep_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("across");
        QTest::addColumn<int>("down");
        const int plain = Qt::NoModifier, shift = Qt::ShiftModifier;
        QTest::newRow("right") << int(Qt::Key_Right) << plain << 16 << 0;
        QTest::newRow("left") << int(Qt::Key_Left) << plain << -16 << 0;
        QTest::newRow("down") << int(Qt::Key_Down) << plain << 0 << 16;
        QTest::newRow("up, a little") << int(Qt::Key_Up) << shift << 0 << -1;
        QTest::newRow("a command") << int(Qt::Key_Right) << int(Qt::ControlModifier) << 0 << 0;
        QTest::newRow("another key") << int(Qt::Key_A) << plain << 0 << 0;
    }

    void arrowsMoveAStep()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers));
        QTEST(seamMove(event, Qt::Vertical), "across");
        QTEST(seamMove(event, Qt::Horizontal), "down");
    }

    void theKeyboardMovesWhatIsBetweenPanels()
    {
        PanelStudio studio({1600, 1200});
        studio.show();
        PanelDock &left = studio.dock("Layers"), &right = studio.dock("Inspector"),
                  &bottom = studio.dock("Timeline");
        const auto press = [](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
            PanelStudio::settle();
        };
        QVERIFY(goTo(studio, QStringLiteral("Layers"), QStringLiteral("the film")));
        const int leftWas = left.width();
        press(Qt::Key_Right);
        QCOMPARE(left.width(), leftWas + kSeamStep);
        press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(left.width(), leftWas + kSeamStep - 1);
        QVERIFY(qobject_cast<SeamHandle *>(QApplication::focusWidget())); // it is still there
        QVERIFY(goTo(studio, QStringLiteral("the film"), QStringLiteral("Inspector")));
        const int rightWas = right.width();
        press(Qt::Key_Left);
        QCOMPARE(right.width(), rightWas + kSeamStep);
        QVERIFY(goTo(studio, QStringLiteral("Layers"), QStringLiteral("Timeline")));
        const int bottomWas = bottom.height();
        press(Qt::Key_Up);
        QCOMPARE(bottom.height(), bottomWas + kSeamStep);

        // What somebody has moved so is kept.
        studio.panels->save(studio.settings);
        studio.panels->setLayout(LayoutId::Code);
        PanelStudio::settle();
        studio.panels->setLayout(LayoutId::Edit);
        QTRY_COMPARE(left.width(), leftWas + kSeamStep - 1);
    }

    void escapeGoesBack()
    {
        PanelStudio studio({1600, 1200});
        auto *field = new QLineEdit(studio.window.centralWidget());
        studio.show();
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        studio.action(ActionId::NextEdge).trigger();
        studio.action(ActionId::NextEdge).trigger();
        QVERIFY(qobject_cast<SeamHandle *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(field->hasFocus());
    }

    void seamsAreNamedAndInTheTabOrder()
    {
        PanelStudio studio({1600, 1200});
        studio.show();
        studio.action(ActionId::NextEdge).trigger();
        const auto handles = studio.window.findChildren<SeamHandle *>();
        QVERIFY(handles.size() >= 3);
        for (SeamHandle *handle : handles) {
            QVERIFY(handle->focusPolicy() & Qt::TabFocus);
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(handle);
            QCOMPARE(told->role(), QAccessible::Splitter);
            QVERIFY(told->text(QAccessible::Name).startsWith(QStringLiteral("Edge between")));
            QVERIFY(!told->text(QAccessible::Description).isEmpty());
            QVERIFY(handle->testAttribute(Qt::WA_TransparentForMouseEvents));
        }
        // Where there is no panel there is no seam.
        const auto shown = [&] {
            return std::count_if(handles.begin(), handles.end(),
                                 [](const SeamHandle *handle) { return handle->isVisible(); });
        };
        const auto before = shown();
        studio.dock("Layers").hide();
        QTRY_COMPARE(shown(), before - 1);
        studio.panels->setShown(false);
        QTRY_COMPARE(shown(), 0);
    }

    void splittersAreMoved()
    {
        QSplitter splitter(Qt::Horizontal);
        splitter.setChildrenCollapsible(false);
        for (int i = 0; i < 2; ++i)
            splitter.addWidget(new QWidget);
        splitter.resize(404, 100);
        takeKeys(splitter, QStringLiteral("Edge"));
        splitter.show();
        QVERIFY(QTest::qWaitForWindowActive(&splitter));
        splitter.setSizes({200, 200});
        auto *handle = splitter.findChild<SeamHandle *>();
        QTRY_COMPARE(handle->size(), splitter.handle(1)->size());
        const int was = splitter.sizes().constFirst();
        handle->setFocus();
        QTest::keyClick(handle, Qt::Key_Right);
        QCOMPARE(splitter.sizes().constFirst(), was + kSeamStep);
        splitter.setOrientation(Qt::Vertical);
        QTRY_COMPARE(handle->orientation(), Qt::Horizontal);
    }

private:
    /// Goes from edge to edge until the one between two parts has the keyboard.
    static bool goTo(PanelStudio &studio, const QString &before, const QString &after)
    {
        const QString wanted = QStringLiteral("Edge between %1 and %2").arg(before, after);
        QStringList seen;
        for (int i = 0; i < 8; ++i) {
            studio.action(ActionId::NextEdge).trigger();
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->accessibleName() == wanted)
                return true;
            seen += focus ? focus->accessibleName() : QString();
        }
        qWarning() << "no" << wanted << "in" << seen;
        return false;
    }
};

MUTO_TEST_MAIN(QApplication, TestSeams)
#include "tst_seams.moc"
