#include "ui/main/left_animations.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "ui/main/document_session.h"
#include "ui/main/notices.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

using namespace muto;

namespace {

QByteArray manyClips(int count)
{
    QByteArray clips;
    for (int i = 0; i < count; ++i)
        clips += "<p class=\"clip\" id=\"c" + QByteArray::number(i) + "\" data-start=\"" +
                 QByteArray::number(i) + "\" data-duration=\"1\" data-track-index=\"" +
                 QByteArray::number(i) + "\">x</p>\n";
    return "<!doctype html><html><body><div id=\"root\" data-composition-id=\"main\" data-width=\"9\" "
           "data-height=\"9\" data-duration=\"200\">\n" +
           clips +
           "</div><script>\nconst tl = gsap.timeline({ paused: true });\nfor (let i = 0; i < 100; i++)\n"
           "  tl.to(\"#c\" + i, { x: 1 }, i);\nwindow.__timelines = { main: tl };\n</script></body></html>\n";
}

edit::ElementPath clipNumber(int i)
{
    return {QStringLiteral("index.html"), QStringLiteral("#c%1").arg(i)};
}

QStringList wordsOf(const QWidget &card)
{
    QStringList words;
    for (const QLabel *label : card.findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

} // namespace

class TestLeftAnimations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One notice names the clip and the line and leads there, in a gesture and for a hundred clips alike.
    void computedOnesAreToldOnce()
    {
        test::TempProject project;
        project.write(QStringLiteral("index.html"), manyClips(100));
        ui::DocumentSession session;
        session.open(project.folder());
        QTRY_VERIFY(session.isOpen());
        QWidget window;
        ui::Notices notices(window);
        ui::LeftAnimations left(session, notices, &window);
        QSignalSpy told(&session, &ui::DocumentSession::computedLeft);
        QSignalSpy asked(&left, &ui::LeftAnimations::lineAsked);
        {
            edit::GestureScope gesture(session.document());
            VERIFY_RESULT(session.actions().moveClip(clipNumber(3), 3.5));
            VERIFY_RESULT(session.actions().moveClip(clipNumber(3), 4.5));
        }
        QCOMPARE(told.count(), 1);
        QVERIFY(notices.newest());
        const QStringList words = wordsOf(*notices.newest());
        QVERIFY2(words.contains(QStringLiteral("Animations of c3 stay where they were.")),
                 qPrintable(words.join(QLatin1Char('|'))));
        QVERIFY2(words.contains(QStringLiteral(
                     "Code computes them, at line 105 of index.html: their times are changed there.")),
                 qPrintable(words.join(QLatin1Char('|'))));
        auto *button = notices.newest()->findChild<QPushButton *>();
        QVERIFY(button);
        button->click();
        QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("index.html"), 105}));

        std::vector<edit::ClipMove> places;
        for (int i = 0; i < 100; ++i)
            places.push_back({clipNumber(i), i + 50.0, {}});
        VERIFY_RESULT(session.actions().moveClips(places));
        QCOMPARE(told.count(), 2);
        QTRY_COMPARE(window.findChildren<ui::NoticeCard *>().size(), 1); // the first was closed
        QVERIFY2(
            wordsOf(*notices.newest())
                .contains(QStringLiteral("Animations of c0 and of 99 other clip(s) stay where they were.")),
            qPrintable(wordsOf(*notices.newest()).join(QLatin1Char('|'))));
        session.document().undoStack().undo();
        QVERIFY(!notices.newest()); // it is not true any more
    }
};

MUTO_TEST_MAIN(QApplication, TestLeftAnimations)
#include "tst_left_animations.moc"
