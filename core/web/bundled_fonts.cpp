#include "core/web/bundled_fonts.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineSettings>

namespace muto::web {

namespace {

constexpr char kFolderVariable[] = "MUTOSCOPE_FONTS";
constexpr char kFontconfigVariable[] = "FONTCONFIG_FILE";

/// Qt says where the program lies only once there is an application object.
QString programFolder()
{
    return QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
}

QString configurationName(ChromiumUse use)
{
    return use == ChromiumUse::Preview ? QStringLiteral("fonts.conf") : QStringLiteral("capture.conf");
}

/// A worker inherits ours from the editor that started it.
bool isTheUsersOwn(const QString &configuration, const QString &folder)
{
    return !configuration.isEmpty() && QFileInfo(configuration).path() != folder;
}

/// By what they stand for, in lower case: names of families are the same in any.
QHash<QString, QString> bundledFamilies()
{
    QHash<QString, QString> bundled;
    const QJsonObject map = fontMap();
    const QJsonObject aliases = map[QLatin1String("aliases")].toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        const QJsonArray names = it.value().toArray();
        for (const QJsonValue &name : names)
            bundled.insert(name.toString().toLower(), it.key());
    }
    const QJsonObject generic = map[QLatin1String("generic")].toObject();
    for (auto it = generic.begin(); it != generic.end(); ++it)
        bundled.insert(it.key().toLower(), it.value().toString());
    return bundled;
}

} // namespace

QString bundledFontsFolder()
{
    const QString chosen = qEnvironmentVariable(kFolderVariable);
    const QString folder =
        chosen.isEmpty() ? programFolder() + QStringLiteral("/../share/mutoscope/fonts") : chosen;
    return QFileInfo::exists(folder + QStringLiteral("/fonts.conf")) ? QDir(folder).canonicalPath()
                                                                     : QString();
}

bool applyFontEnvironment(ChromiumUse use)
{
    const QString folder = bundledFontsFolder();
    if (folder.isEmpty()) {
        qCWarning(lcPage)
            << "The bundled fonts are not where the program is: films are set in the machine's.";
        return false;
    }
    if (isTheUsersOwn(qEnvironmentVariable(kFontconfigVariable), folder)) {
        qCInfo(lcPage) << "FONTCONFIG_FILE is set, so the bundled fonts are left out. To have them, include"
                       << folder + QLatin1Char('/') + configurationName(use) << "in that file.";
        return false;
    }
    return qputenv(kFontconfigVariable,
                   QFile::encodeName(folder + QLatin1Char('/') + configurationName(use)));
}

void setGenericFamilies(QWebEngineSettings &settings)
{
    const QJsonObject generic = fontMap()[QLatin1String("generic")].toObject();
    const auto set = [&](QWebEngineSettings::FontFamily which, const char *name) {
        settings.setFontFamily(which, generic[QLatin1String(name)].toString());
    };
    set(QWebEngineSettings::StandardFont, "serif"); // text without any font-family
    set(QWebEngineSettings::SerifFont, "serif");
    set(QWebEngineSettings::SansSerifFont, "sans-serif");
    set(QWebEngineSettings::FixedFont, "monospace");
    set(QWebEngineSettings::CursiveFont, "cursive");
    set(QWebEngineSettings::FantasyFont, "fantasy");
}

QString familyInPages(const QString &family)
{
    static const QHash<QString, QString> bundled = bundledFamilies();
    return bundled.value(family.toLower(), family);
}

QJsonObject fontMap()
{
    QFile file(QStringLiteral(":/fonts/font-map.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "fontMap", "the map is compiled into the program");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace muto::web
