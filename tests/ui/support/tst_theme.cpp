#include "ui/support/theme.h"

#include "tests/support/test_main.h"
#include "ui/support/icons.h"
#include "ui/support/system_appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDir>
#include <QHash>
#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace muto;
using ui::ThemeTokens;

namespace {

/// A desktop's settings portal, as old ones answer: a variant in a variant.
class FakeAppearance : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &message)
    {
        const QVariant value = values.value(group + QLatin1Char(' ') + key);
        if (!value.isValid()) {
            message.setDelayedReply(true);
            m_bus->send(
                message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), {}));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

public:
    void serve(const QDBusConnection &bus)
    {
        m_bus = bus;
        m_bus->registerObject(kPath, this, QDBusConnection::ExportAllSlots);
    }
    void change(const QString &group, const QString &key, uint value)
    {
        QDBusMessage told = QDBusMessage::createSignal(
            kPath, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        told << group << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(m_bus->send(told));
    }

private:
    const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
    std::optional<QDBusConnection> m_bus;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheColoursOfTheDesign();
    void textCanBeRead_data();
    void textCanBeRead();
    void everyRoleCanBeRead_data();
    void everyRoleCanBeRead();
    void iconsCanBeSeen_data();
    void iconsCanBeSeen();
    void refusesAThemeThatLacksAColour();
    void styleSheetNamesNoUnknownColour();
    void followsTheChoice();
    void everyIconDraws_data();
    void everyIconDraws();
    void disabledIconsAreFainter();
    void followsTheDesktopsPortal();
    void motionIsWhatTheUserSays();
    void desktopsSayMotionInTheirOwnWays();
    void listsOfComboBoxesShowEveryRow();

private:
    static void addThemes()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("dark") << QStringLiteral("dark");
        QTest::newRow("light") << QStringLiteral("light");
    }
};

void TestTheme::hasTheColoursOfTheDesign()
{
    const ThemeTokens dark = ui::Theme::shipped(QStringLiteral("dark"));
    QCOMPARE(dark.window, QColor(0x14, 0x16, 0x1a));
    QCOMPARE(dark.accent, QColor(0x6c, 0x8c, 0xff));
    QVERIFY(dark.isDark());
    const ThemeTokens light = ui::Theme::shipped(QStringLiteral("light"));
    QCOMPARE(light.window, QColor(0xf4, 0xf5, 0xf7));
    QCOMPARE(light.accent, QColor(0x34, 0x57, 0xd5));
    QVERIFY(!light.isDark());
}

void TestTheme::textCanBeRead_data()
{
    addThemes();
}

void TestTheme::textCanBeRead()
{
    QFETCH(QString, theme);
    const ThemeTokens tokens = ui::Theme::shipped(theme);
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.raised, tokens.selection()}) {
        QVERIFY2(ui::contrastRatio(tokens.text, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY2(ui::contrastRatio(tokens.textMuted, ground) >= 4.5, qPrintable(ground.name()));
    }
    QVERIFY(ui::contrastRatio(tokens.onAccent(), tokens.accent) >= 4.5);
    const QColor onSelection(ui::styleSheetFor(tokens, QStringLiteral("@onSelection"), {}));
    QVERIFY2(ui::contrastRatio(onSelection, tokens.selection()) >= 4.5, qPrintable(onSelection.name()));
    const QColor scroll(ui::styleSheetFor(tokens, QStringLiteral("@scroll"), {}));
    QVERIFY2(ui::contrastRatio(scroll, tokens.panel) >= 3, qPrintable(scroll.name()));
    QVERIFY(ui::contrastRatio(tokens.accent, tokens.window) >= 4.5);
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.raised}) {
        for (const QColor &mood : {tokens.good, tokens.warn, tokens.bad})
            QVERIFY2(ui::contrastRatio(mood, ground) >= 4.5, qPrintable(mood.name() + ground.name()));
    }
    for (const QColor &kind : {tokens.video, tokens.image, tokens.element, tokens.audio, tokens.composition})
        QVERIFY2(ui::contrastRatio(kind, tokens.panel) >= 4.5, qPrintable(kind.name()));
}

void TestTheme::everyRoleCanBeRead_data()
{
    addThemes();
}

/// What Qt's own widgets paint by, whatever the style sheet leaves to them.
void TestTheme::everyRoleCanBeRead()
{
    QFETCH(QString, theme);
    ui::Theme dress;
    dress.setChoice(theme == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    const QPalette palette = QApplication::palette();
    const std::vector<std::pair<QPalette::ColorRole, std::vector<QPalette::ColorRole>>> pairs{
        {QPalette::WindowText, {QPalette::Window}},
        {QPalette::Text, {QPalette::Base, QPalette::AlternateBase, QPalette::Window}},
        {QPalette::ButtonText, {QPalette::Button, QPalette::Window}},
        {QPalette::HighlightedText, {QPalette::Highlight}},
        {QPalette::ToolTipText, {QPalette::ToolTipBase}},
        {QPalette::PlaceholderText, {QPalette::Base}},
        {QPalette::Link, {QPalette::Base, QPalette::Window}},
        {QPalette::LinkVisited, {QPalette::Base, QPalette::Window}},
    };
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[words, grounds] : pairs) {
            for (const QPalette::ColorRole ground : grounds) {
                const double contrast =
                    ui::contrastRatio(palette.color(group, words), palette.color(group, ground));
                QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                         .arg(QVariant::fromValue(words).toString(),
                                                              QVariant::fromValue(ground).toString())
                                                         .arg(contrast)));
            }
        }
    }
}

void TestTheme::iconsCanBeSeen_data()
{
    addThemes();
}

void TestTheme::iconsCanBeSeen()
{
    QFETCH(QString, theme);
    const ThemeTokens tokens = ui::Theme::shipped(theme);
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.raised}) {
        for (const QColor &color : {tokens.accent, tokens.good, tokens.warn, tokens.bad, tokens.textMuted})
            QVERIFY2(ui::contrastRatio(color, ground) >= 3, qPrintable(color.name() + ground.name()));
    }
}

void TestTheme::refusesAThemeThatLacksAColour()
{
    const auto tokens = ui::parseThemeTokens(R"({"name": "half", "window": "#000000", "panel": "pale"})");
    QVERIFY(!tokens);
    QVERIFY(tokens.error().message.contains(QStringLiteral("panel")));
}

void TestTheme::styleSheetNamesNoUnknownColour()
{
    const QString sheet = ui::styleSheetFor(ui::Theme::shipped(QStringLiteral("dark")),
                                            QStringLiteral("a { color: @text; b: @textMuted } c: @nonsense"),
                                            QStringLiteral("/p"));
    QCOMPARE(sheet, QStringLiteral("a { color: #e8ebf0; b: #9ba5b4 } c: @nonsense"));
    ui::Theme theme;
    // The comment at the top says what `@token` is; nothing else may be left over.
    QCOMPARE(qApp->styleSheet().count(QLatin1Char('@')), 1);
}

void TestTheme::followsTheChoice()
{
    ui::Theme theme;
    QSignalSpy changed(&theme, &ui::Theme::changed);
    theme.setChoice(ui::ThemeChoice::Light);
    QCOMPARE(ui::currentTokens().name, QStringLiteral("light"));
    QCOMPARE(qApp->palette().color(QPalette::Window), ui::currentTokens().window);
    theme.setChoice(ui::ThemeChoice::Dark);
    theme.setChoice(ui::ThemeChoice::Dark);
    QCOMPARE(ui::currentTokens().name, QStringLiteral("dark"));
    QCOMPARE(changed.count(), 2);
    for (const auto choice : {ui::ThemeChoice::System, ui::ThemeChoice::Dark, ui::ThemeChoice::Light})
        QCOMPARE(ui::themeChoiceFromName(ui::themeChoiceName(choice)), std::optional(choice));
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.section(QLatin1Char('.'), 0, 0);
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    const QImage picture = ui::icon(name).pixmap(QSize(24, 24), 2.0, QIcon::Normal).toImage();
    QCOMPARE(picture.size(), QSize(48, 48));
    int drawn = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            drawn += picture.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    }
    QVERIFY2(drawn > 20, "the icon is empty");
}

void TestTheme::disabledIconsAreFainter()
{
    const auto strongest = [](QIcon::Mode mode) {
        const QImage picture = ui::icon(QStringLiteral("play")).pixmap(QSize(24, 24), 1.0, mode).toImage();
        return picture.pixelColor(12, 12);
    };
    QCOMPARE(strongest(QIcon::Normal), ui::currentTokens().text);
    QCOMPARE(strongest(QIcon::Disabled), ui::currentTokens().disabled());
}

/// Colours and motion, when it starts and when they are changed, over a bus of its own.
void TestTheme::followsTheDesktopsPortal()
{
    const QString appearance = QStringLiteral("org.freedesktop.appearance");
    const QString scheme = QStringLiteral("color-scheme"), motion = QStringLiteral("reduced-motion");
    FakeAppearance portal;
    portal.values[appearance + QLatin1Char(' ') + scheme] = 2U; // light
    portal.values[QStringLiteral("org.gnome.desktop.interface enable-animations")] = true;
    QDBusServer server;
    QVERIFY2(server.isConnected(), "no place for a socket");
    bool isServed = false;
    connect(&server, &QDBusServer::newConnection, this, [&](const QDBusConnection &bus) {
        portal.serve(bus);
        isServed = true;
    });
    const QString name = QStringLiteral("appearance");
    const auto bus = QDBusConnection::connectToPeer(server.address(), name);
    QVERIFY(bus.isConnected());
    QTRY_VERIFY(isServed);
    {
        auto system = std::make_unique<ui::SystemAppearance>(bus, QString());
        const ui::SystemAppearance &desktop = *system;
        ui::Theme theme(std::move(system));
        QSignalSpy dressed(&theme, &ui::Theme::changed), moved(&theme, &ui::Theme::motionChanged);
        QVERIFY(desktop.prefersDark()); // until it has answered
        QTRY_VERIFY(!desktop.prefersDark());
        QVERIFY(!ui::currentTokens().isDark());
        QVERIFY(!ui::isMotionReduced());

        portal.change(appearance, motion, 1);
        QTRY_VERIFY(ui::isMotionReduced());
        QCOMPARE(moved.count(), 1);
        QCOMPARE(dressed.count(), 1); // colours were left alone
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        theme.setMotion(ui::MotionChoice::Full); // whatever the desktop says
        QVERIFY(!ui::isMotionReduced());
        theme.setMotion(ui::MotionChoice::System);
        QVERIFY(ui::isMotionReduced());

        portal.change(appearance, scheme, 1);
        QTRY_VERIFY(ui::currentTokens().isDark());
        portal.change(appearance, QStringLiteral("accent-color"), 7);
        portal.change(appearance, motion, 0);
        QTRY_VERIFY(!ui::isMotionReduced());
        QCOMPARE(dressed.count(), 2);
        theme.setMotion(ui::MotionChoice::Full);
    }
    QDBusConnection::disconnectFromPeer(name);
}

void TestTheme::motionIsWhatTheUserSays()
{
    for (const auto choice : {ui::MotionChoice::System, ui::MotionChoice::Reduced, ui::MotionChoice::Full})
        QCOMPARE(ui::motionChoiceFromName(ui::motionChoiceName(choice)), std::optional(choice));
    QVERIFY(!ui::motionChoiceFromName(QStringLiteral("some")));
    ui::Theme theme;
    const int usual = qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    QVERIFY(usual > 0);
    theme.setMotion(ui::MotionChoice::Reduced);
    QVERIFY(ui::isMotionReduced());
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    theme.setMotion(ui::MotionChoice::Full);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), usual);
}

void TestTheme::desktopsSayMotionInTheirOwnWays()
{
    const QString gnome = QStringLiteral("org.gnome.desktop.interface"),
                  kde = QStringLiteral("org.kde.kdeglobals.KDE"),
                  animations = QStringLiteral("enable-animations"),
                  factor = QStringLiteral("AnimationDurationFactor");
    ui::DesktopMotion motion;
    QVERIFY(!motion.isReduced());
    QVERIFY(!motion.take(gnome, QStringLiteral("clock-format"), 1));
    QVERIFY(motion.take(gnome, animations, false));
    QVERIFY(motion.isReduced());
    QVERIFY(motion.take(gnome, animations, true));
    QVERIFY(!motion.isReduced());
    QVERIFY(motion.take(kde, factor, QStringLiteral("0.5")));
    QVERIFY(!motion.isReduced());
    QVERIFY(motion.take(kde, factor, QStringLiteral("0")));
    QVERIFY(motion.isReduced());
}

/// Below their box, with as much room to press on as a menu gives, and beginning where its text does.
void TestTheme::listsOfComboBoxesShowEveryRow()
{
    const ui::Theme theme;
    QComboBox box;
    box.addItems({QStringLiteral("Standard"), QStringLiteral("High"), QStringLiteral("Draft")});
    box.insertSeparator(2);
    box.show();
    box.showPopup();
    const QAbstractItemView *list = box.view();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->mapToGlobal(QPoint()).y() >= box.mapToGlobal(box.rect().bottomLeft()).y());
    const auto row = [&](int index) { return list->visualRect(list->model()->index(index, 0)); };
    QVERIFY(list->viewport()->rect().contains(row(0)));
    QVERIFY(list->viewport()->rect().contains(row(3)));
    QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    QCOMPARE(row(0).height(), 22);
    QVERIFY(row(2).height() < row(0).height() / 2);
}

MUTO_TEST_MAIN(QApplication, TestTheme)
#include "tst_theme.moc"
