#include "tests/core/vendor/fake_internet.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/fresh_window.h"
#include "ui/editing/selection.h"
#include "ui/preview/page_rest.h"
#include "ui/preview/preview_view.h"
#include "ui/vendor/vendor_dialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

#include <memory>

using namespace muto;
using test::kPageShownWithinMs;
using test::kWindowFilm;
using ui::ActionId;

namespace {

const char *const kFetchedGsap = "https://cdn.jsdelivr.net/npm/gsap@3.14.2/dist/gsap.min.js";

QByteArray installedGsap()
{
    return test::readFile(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/gsap.min.js"));
}

} // namespace

/// From a film in which nothing moves to one that does, by the keys and the notices alone; GSAP comes from an
/// internet of the test's own.
class TestFirstKeyframe : public test::FreshWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void readsHowFarTransformsMove_data();
    void readsHowFarTransformsMove();
    void aTimelineAndGsapAreOffered();

private:
    QAbstractButton *noticeAction(const char *words) const
    {
        for (auto *button : m_window->findChildren<QAbstractButton *>(QStringLiteral("noticeAction"))) {
            if (button->isVisible() && button->text() == QLatin1String(words))
                return button;
        }
        return nullptr;
    }
};

void TestFirstKeyframe::readsHowFarTransformsMove_data()
{
    QTest::addColumn<QString>("transform");
    QTest::addColumn<std::optional<QPointF>>("shift");
    const auto row = [](const char *transform, std::optional<QPointF> shift) {
        QTest::newRow(transform) << QString::fromLatin1(transform) << shift;
    };
    row("none", QPointF());
    row("matrix(0.5, 0, 0, 0.5, 12.5, -3)", QPointF(12.5, -3));
    row("matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 7, 8, 9, 1)", QPointF(7, 8));
    row("translateX(10%)", std::nullopt);
    row("matrix(1, 0)", std::nullopt);
    row("", std::nullopt);
}

void TestFirstKeyframe::readsHowFarTransformsMove()
{
    QFETCH(QString, transform);
    QTEST(ui::shiftOf(transform), "shift");
}

void TestFirstKeyframe::aTimelineAndGsapAreOffered()
{
    write(QByteArray(kWindowFilm)
              .replace("data-label=", "style=\"transform: translate(12px, 4px)\" data-label="));
    const QByteArray before = read();
    openFilm();
    auto *internet = new test::FakeInternet;
    internet->put(kFetchedGsap, installedGsap());
    m_window->setNetwork([internet] { return std::unique_ptr<vendor::Transport>(internet); });
    m_window->playback().seek({21});
    m_window->session().selection().select({QStringLiteral("index.html"), QStringLiteral("#title")});
    action(ActionId::AddKeyframe).trigger();
    QTRY_VERIFY(noticeAction("&Write a Timeline"));
    QCOMPARE(bytes(), before);
    noticeAction("&Write a Timeline")->click();
    const QByteArray keyed = bytes();
    QVERIFY2(keyed.contains("{ x: 12, y: 4 }, 0.7)"), keyed);
    QVERIFY2(keyed.contains(kFetchedGsap), keyed);

    QTRY_VERIFY(noticeAction("&Fetch GSAP"));
    QCOMPARE(internet->asked, QStringList()); // nobody has said yes
    noticeAction("&Fetch GSAP")->click();
    ui::VendorDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ui::VendorDialog *>()));
    const auto *told = dialog->findChild<QLabel *>(QStringLiteral("vendorText"));
    QTRY_VERIFY2_WITH_TIMEOUT(told->text().contains(QStringLiteral("can be rendered offline")),
                              qPrintable(told->text()), kPageShownWithinMs);
    QCOMPARE(internet->asked, QStringList{QString::fromLatin1(kFetchedGsap)});
    QVERIFY(!QDir(m_around->folder.filePath(QStringLiteral("vendor")))
                 .entryList({QStringLiteral("*.js")})
                 .isEmpty());
    QCOMPARE(bytes(), keyed); // the page names GSAP as before
    dialog->close();

    // The page has it now: what is keyed is where it was, until the next keyframe says otherwise.
    m_window->playback().seek({30});
    action(ActionId::AddKeyframe).trigger();
    auto *preview = m_window->findChild<ui::PreviewView *>();
    const auto rest = ui::restOn(*preview);
    const auto place = std::make_shared<QPointF>(); // answers may come when this has ended
    const edit::ElementPath title{QStringLiteral("index.html"), QStringLiteral("#title")};
    const auto isThere = [&] {
        rest({title}, [place, title](const QHash<edit::ElementPath, QPointF> &places) {
            *place = places.value(title);
        });
        return *place == QPointF(12, 4);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPageShownWithinMs);
    QCOMPARE(m_window->console().errors(), 0);
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestFirstKeyframe)
#include "tst_first_keyframe.moc"
