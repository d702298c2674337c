#include "ui/widgets/empty_state.h"

#include "tests/support/test_main.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace muto::ui;

/// What lies over a list with nothing in it.
class TestEmptyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenOnlyWhileThereIsNothing()
    {
        QStringListModel model;
        QListView view;
        view.setModel(&model);
        const EmptyState state(&view, QStringLiteral("film"), QStringLiteral("Nothing is here."));
        view.show();
        QVERIFY(state.isVisible());
        model.setStringList({QStringLiteral("something")});
        QVERIFY(!state.isVisible());
        model.setStringList({});
        QVERIFY(state.isVisible());
    }

    void linesAreShortWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("words");
        QTest::newRow("a narrow panel is filled") << 260 << 260 - 2 * 16;
        QTest::newRow("a wide one is not") << 1200 << 480;
    }

    void linesAreShortWhereThereIsRoom()
    {
        QFETCH(const int, width);
        QFETCH(const int, words);
        QStringListModel model;
        QListView view;
        view.setModel(&model);
        view.setFrameShape(QFrame::NoFrame);
        const EmptyState state(&view, QStringLiteral("film"), QStringLiteral("many words ").repeated(40));
        view.resize(width, 400);
        view.show();
        QTRY_COMPARE(textOf(state)->contentsRect().width(), words);
    }

    void offersWhatPutsSomethingThere()
    {
        QStringListModel model;
        QListView view;
        view.setModel(&model);
        EmptyState state(&view, QStringLiteral("film"), QStringLiteral("Nothing is here."));
        QAction add(QStringLiteral("Add"));
        add.setEnabled(false);
        state.offer(&add);
        view.show();
        auto *button = state.findChild<QPushButton *>();
        QVERIFY(!button->isEnabled());
        add.setEnabled(true);
        const QSignalSpy triggered(&add, &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
    }

private:
    static const QLabel *textOf(const EmptyState &state)
    {
        for (const QLabel *label : state.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                return label;
        }
        return nullptr;
    }
};

MUTO_TEST_MAIN(QApplication, TestEmptyState)
#include "tst_empty_state.moc"
