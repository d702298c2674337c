// What Linguist lets pass: texts that are not translated, or lose what is put into them.
#include "tests/support/test_main.h"
#include "tests/translations/ts_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace muto::test;

namespace {

QStringList matchesIn(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// %1, %L2, %n.
QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?\\d+|n)"));
    return matchesIn(text, placeholder);
}

qsizetype mnemonicsIn(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return matchesIn(text.remove(QLatin1String("&&")), mnemonic).size();
}

/// "1 clip" needs no %n where there is only one.
QStringList withoutNumber(QStringList placeholders)
{
    placeholders.removeAll(QStringLiteral("%n"));
    return placeholders;
}

bool keepsPlaceholdersOf(const TsMessage &message, qsizetype form)
{
    const QStringList asked = placeholdersIn(message.source), given = placeholdersIn(message.forms[form]);
    const bool isForOne = message.isPlural && form == 0;
    return isForOne ? withoutNumber(asked) == withoutNumber(given) : asked == given;
}

QString contentOf(const QString &name)
{
    QFile file(sourcesFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Rooms of the core with a source that speaks.
QStringList speakingRooms()
{
    QStringList rooms;
    const QDir core(sourcesFolder() + QStringLiteral("/core"));
    for (const QString &room : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool speaks = false;
        QDirIterator sources(core.filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                             QDir::Files, QDirIterator::Subdirectories);
        while (!speaks && sources.hasNext()) {
            QFile source(sources.next());
            speaks = source.open(QIODevice::ReadOnly) && source.readAll().contains("Q_DECLARE_"
                                                                                   "TR_FUNCTIONS");
        }
        if (speaks)
            rooms.append(room);
    }
    return rooms;
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private:
    void languages();

private Q_SLOTS:
    void isWhole_data() { languages(); }
    void isWhole();
    void keepsPlaceholders_data() { languages(); }
    void keepsPlaceholders();
    void keepsMnemonics_data() { languages(); }
    void keepsMnemonics();
    void seesWhatIsLost();
    void searchesAllRooms();
};

void tst_Translations::languages()
{
    QTest::addColumn<QString>("path");
    const QDir folder(sourcesFolder() + QStringLiteral("/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("*.ts")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_Translations::isWhole()
{
    QFETCH(QString, path);
    const auto messages = readTs(path);
    QVERIFY(!messages.empty());
    QStringList missing;
    for (const TsMessage &message : messages) {
        if (message.isUnfinished || message.forms.isEmpty() || message.forms.contains(QString()))
            missing.append(message.context + QStringLiteral(": ") + message.source);
    }
    QCOMPARE(missing.join(QLatin1Char('\n')), QString());
}

void tst_Translations::keepsPlaceholders()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const TsMessage &message : readTs(path)) {
        for (qsizetype form = 0; form < message.forms.size(); ++form) {
            if (!keepsPlaceholdersOf(message, form))
                wrong.append(message.source + QStringLiteral(" => ") + message.forms[form]);
        }
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

/// Whether a text has one at all: which letter it is differs with the language.
void tst_Translations::keepsMnemonics()
{
    QFETCH(QString, path);
    QStringList wrong;
    for (const TsMessage &message : readTs(path)) {
        for (const QString &form : message.forms) {
            if (mnemonicsIn(message.source) != mnemonicsIn(form))
                wrong.append(message.source + QStringLiteral(" => ") + form);
        }
    }
    QCOMPARE(wrong.join(QLatin1Char('\n')), QString());
}

void tst_Translations::seesWhatIsLost()
{
    const TsMessage good{{}, QStringLiteral("%1 of %2"), {QStringLiteral("von %2: %1")}};
    QVERIFY(keepsPlaceholdersOf(good, 0));
    const TsMessage lost{{}, QStringLiteral("%1 of %2"), {QStringLiteral("%1 von %1")}};
    QVERIFY(!keepsPlaceholdersOf(lost, 0));
    const TsMessage plural{{},
                           QStringLiteral("%n in %1"),
                           {QStringLiteral("einer in %1"), QStringLiteral("mehrere in %1")},
                           true};
    QVERIFY(keepsPlaceholdersOf(plural, 0));
    QVERIFY(!keepsPlaceholdersOf(plural, 1));
    QCOMPARE(mnemonicsIn(QStringLiteral("&Cut && paste")), qsizetype(1));
}

/// A room that begins to speak, and is not named where lupdate is told, stays English unnoticed.
void tst_Translations::searchesAllRooms()
{
    const QString targets = contentOf(QStringLiteral("translations/CMakeLists.txt"));
    const QString command = contentOf(QStringLiteral("translations/README.md"));
    const QStringList rooms = speakingRooms();
    QVERIFY(rooms.contains(QStringLiteral("composition")));
    QStringList forgotten;
    for (const QString &room : rooms) {
        const QRegularExpression target(QStringLiteral("\\bmuto_%1\\b").arg(room));
        const QRegularExpression folder(QStringLiteral("\\bcore/%1 ").arg(room));
        if (!target.match(targets).hasMatch() || !folder.match(command).hasMatch())
            forgotten.append(room);
    }
    QCOMPARE(forgotten.join(QLatin1Char('\n')), QString());
}

MUTO_TEST_MAIN(QCoreApplication, tst_Translations)
#include "tst_translations.moc"
