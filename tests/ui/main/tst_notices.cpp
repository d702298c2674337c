#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "ui/main/action_registry.h"
#include "ui/main/notices.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_round.h"
#include "ui/support/name_list.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace muto;
using ui::Notice;
using ui::Tone;

/// What is told without stopping anybody: how long it stays, where, and how the keyboard gets there and back.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fewAreNamed_data();
    void fewAreNamed();
    void cleanup();
    void goodNewsGoesByItself();
    void badNewsStays();
    void staysWhileSomebodyIsAtIt();
    void theNewestIsAtTheBottomAndTheOldestMakesRoom();
    void whatIsAboutTheSameIsReplaced();
    void aButtonDoesItsWorkAndClosesTheNotice();
    void namesThemForWhoCannotSeeThem();
    void escapeClosesAndGivesTheKeyboardBack();
    void theKeyboardGoesRoundTheWindow();

private:
    QList<QWidget *> cards() const
    {
        QList<QWidget *> shown = m_window->findChildren<QWidget *>(QStringLiteral("notice"));
        shown.removeIf([](const QWidget *card) { return !card->isVisible(); });
        std::sort(shown.begin(), shown.end(),
                  [](const QWidget *one, const QWidget *other) { return one->y() < other->y(); });
        return shown;
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const QWidget *card : cards())
            texts << card->accessibleName();
        return texts;
    }
    /// Its time is over; false for a card that has none.
    static bool end(const QWidget &card)
    {
        auto *life = card.findChild<QTimer *>(QStringLiteral("noticeLife"));
        if (!life->isActive())
            return false;
        QSignalSpy over(life, &QTimer::timeout);
        life->start(0);
        return over.wait();
    }

    std::unique_ptr<QMainWindow> m_window;
    QLineEdit *m_field = nullptr;
    ui::Notices *m_notices = nullptr;
};

void TestNotices::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_field = new QLineEdit(m_window.get());
    m_field->setObjectName(QStringLiteral("middle"));
    m_window->setCentralWidget(m_field);
    m_window->resize(900, 600);
    m_notices = new ui::Notices(*m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestNotices::cleanup()
{
    m_window.reset();
}

void TestNotices::goodNewsGoesByItself()
{
    m_notices->show({Tone::Good, QStringLiteral("Saved"), {}});
    m_notices->show({Tone::Accent, QStringLiteral("Merged"), {}});
    for (const QWidget *card : cards())
        QVERIFY(end(*card));
    QCOMPARE(texts(), QStringList());
}

void TestNotices::badNewsStays()
{
    m_notices->show(Error{ErrorKind::Io, QStringLiteral("Cannot save"), QStringLiteral("The disk is full")});
    m_notices->show({Tone::Warn, QStringLiteral("Careful"), {}});
    for (const QWidget *card : cards())
        QVERIFY(!end(*card));
    QCOMPARE(texts(), (QStringList{QStringLiteral("Cannot save"), QStringLiteral("Careful")}));
    m_notices->clear();
    QCOMPARE(texts(), QStringList());
    QVERIFY(!m_notices->newest());
}

void TestNotices::staysWhileSomebodyIsAtIt()
{
    m_notices->show({Tone::Good, QStringLiteral("Saved"), {}, QStringLiteral("Show"), [] {}});
    QWidget &card = *cards().first();
    card.findChild<QPushButton *>()->setFocus();
    QVERIFY(end(card));
    QCOMPARE(texts(), QStringList{QStringLiteral("Saved")});
    m_field->setFocus();
    QVERIFY(end(card));
    QCOMPARE(texts(), QStringList());
}

void TestNotices::theNewestIsAtTheBottomAndTheOldestMakesRoom()
{
    for (int i = 0; i < 5; ++i)
        m_notices->show({Tone::Warn, QStringLiteral("Notice %1").arg(i),
                         i % 2 ? QString(200, QLatin1Char('x')) : QString()});
    const QList<QWidget *> shown = cards();
    QCOMPARE(texts().first(), QStringLiteral("Notice 1"));
    QCOMPARE(shown.size(), 4);
    for (int i = 1; i < shown.size(); ++i)
        QVERIFY(shown[i]->y() >= shown[i - 1]->geometry().bottom());
    QCOMPARE(m_notices->newest(), shown.last());
    m_window->resize(500, 600);
    for (const QWidget *card : shown)
        QVERIFY(m_window->rect().contains(card->geometry()));
}

void TestNotices::whatIsAboutTheSameIsReplaced()
{
    Notice saving{Tone::Bad, QStringLiteral("Cannot save"), {}};
    saving.subject = QStringLiteral("saving");
    m_notices->show(saving);
    m_notices->show({Tone::Warn, QStringLiteral("Another"), {}});
    saving.text = QStringLiteral("Still cannot save");
    m_notices->show(saving);
    QCOMPARE(texts(), (QStringList{QStringLiteral("Another"), QStringLiteral("Still cannot save")}));
    m_notices->dismiss(QStringLiteral("saving"));
    QCOMPARE(texts(), QStringList{QStringLiteral("Another")});
}

void TestNotices::aButtonDoesItsWorkAndClosesTheNotice()
{
    int done = 0;
    m_notices->show(
        {Tone::Bad, QStringLiteral("Cannot save"), {}, QStringLiteral("&Try Again"), [this, &done] {
             ++done;
             m_notices->show({Tone::Good, QStringLiteral("Saved"), {}});
         }});
    cards().first()->findChild<QPushButton *>(QStringLiteral("noticeAction"))->click();
    QCOMPARE(done, 1);
    QCOMPARE(texts(), QStringList{QStringLiteral("Saved")});
}

void TestNotices::namesThemForWhoCannotSeeThem()
{
    m_notices->show({Tone::Warn, QStringLiteral("Careful"), QStringLiteral("There is a step")});
    const QAccessibleInterface *card = QAccessible::queryAccessibleInterface(cards().first());
    QCOMPARE(card->text(QAccessible::Name), QStringLiteral("Careful"));
    QCOMPARE(card->text(QAccessible::Description), QStringLiteral("There is a step"));
    QCOMPARE(QApplication::focusWidget(), m_field); // nobody's keyboard is taken
    QCOMPARE(test::widgetsWithoutName(*cards().first()), QString());
    QCOMPARE(test::picturesWithoutToolTip(*cards().first()), QString());
}

void TestNotices::escapeClosesAndGivesTheKeyboardBack()
{
    m_notices->show({Tone::Warn, QStringLiteral("Careful"), {}, QStringLiteral("Go"), [] {}});
    auto *button = cards().first()->findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Escape);
    QCOMPARE(texts(), QStringList());
    QCOMPARE(QApplication::focusWidget(), m_field);
}

void TestNotices::theKeyboardGoesRoundTheWindow()
{
    ui::ActionRegistry actions;
    const ui::PanelRound round(actions, *m_notices, *m_window);
    for (QAction *action : actions.all())
        m_window->addAction(action);
    const auto dock = [this](const QString &name, Qt::DockWidgetArea area) {
        auto *content = new QWidget;
        auto *first = new QLineEdit(content);
        first->setObjectName(name + QStringLiteral("1"));
        auto *second = new QLineEdit(content);
        second->setObjectName(name + QStringLiteral("2"));
        auto *made = new ui::PanelDock(name, name, content, m_window.get());
        m_window->addDockWidget(area, made);
        return made;
    };
    dock(QStringLiteral("left"), Qt::LeftDockWidgetArea);
    auto *right = dock(QStringLiteral("right"), Qt::RightDockWidgetArea);
    m_window->tabifyDockWidget(right, dock(QStringLiteral("behind"), Qt::RightDockWidgetArea));
    right->raise();
    QTRY_VERIFY(!right->visibleRegion().isEmpty());
    m_notices->show({Tone::Warn, QStringLiteral("Careful"), {}, QStringLiteral("Go"), [] {}});
    const auto press = [this](Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_window.get(), Qt::Key_F6, modifiers);
        return QApplication::focusWidget()->objectName();
    };
    QCOMPARE(press(), QStringLiteral("right1"));
    QCOMPARE(press(), QStringLiteral("noticeAction"));
    QCOMPARE(press(), QStringLiteral("left1"));
    m_window->findChild<QLineEdit *>(QStringLiteral("left2"))->setFocus();
    QCOMPARE(press(), QStringLiteral("middle"));
    QCOMPARE(press(Qt::ShiftModifier), QStringLiteral("left2")); // where it was
    QCOMPARE(press(Qt::ShiftModifier), QStringLiteral("noticeAction"));
}

void TestNotices::fewAreNamed_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *names, const char *said) {
        QTest::newRow(said) << QString::fromLatin1(names) << QString::fromLatin1(said);
    };
    row("a", "a");
    row("a b", "a and b");
    row("a b c", "a, b and c");
    row("a b c d e", "a, b, c and 2 others");
}

void TestNotices::fewAreNamed()
{
    QFETCH(QString, names);
    QTEST(ui::nameList(names.split(QLatin1Char(' '))), "said");
}

MUTO_TEST_MAIN(QApplication, TestNotices)
#include "tst_notices.moc"
