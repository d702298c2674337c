#include "ui/main/help_dialogs.h"

#include "core/base/data_size.h"
#include "core/base/log_file.h"
#include "core/base/system_info.h"
#include "core/media/media_versions.h"
#include "core/web/gl_context.h"
#include "ui/support/show_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>
#include <QVBoxLayout>
#include <qtwebenginecoreglobal.h>

namespace muto::ui {

namespace {

constexpr int kAboutLogoSize = 64;

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::Help)
};

QHBoxLayout *closingRow(QDialog *dialog)
{
    auto *close = new QPushButton(HelpWords::tr("&Close"), dialog);
    close->setToolTip(HelpWords::tr("Close this window (Esc)"));
    close->setDefault(true);
    close->setFocus();
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    return row;
}

/// Whoever draws films with WebGL in the preview, in the driver's own words.
QString drawnBy()
{
    const auto context = web::GlContext::create();
    return context ? HelpWords::tr("Drawn by %1").arg((*context)->rendererName())
                   : HelpWords::tr("Drawn by the processor: no OpenGL");
}

QString versions()
{
    return QStringLiteral("Mutoscope %1\nQt %2 · Qt WebEngine %3 · Chromium %4\n%5\n%6 · %7\n%8")
        .arg(QLatin1String(MUTO_VERSION), QLatin1String(qVersion()), QLatin1String(qWebEngineVersion()),
             QLatin1String(qWebEngineChromiumVersion()), media::ffmpegVersion(),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), drawnBy());
}

/// Names and licences are what they are in every language.
QString components()
{
    return QStringList{
        QStringLiteral("Qt – LGPL 3 / GPL 3"),
        QStringLiteral("Qt WebEngine – LGPL 3 / GPL 3; Chromium – BSD 3-Clause and others"),
        QStringLiteral("FFmpeg – ") + media::ffmpegLicence(),
        QStringLiteral("QScintilla – GPL 3; Scintilla – HPND"),
        QStringLiteral("Gumbo – Apache 2.0"),
        QStringLiteral("libgit2 – GPL 2 with linking exception"),
        QStringLiteral("tree-sitter, tree-sitter-javascript – MIT"),
        QStringLiteral("libwebp – BSD 3-Clause"),
        QStringLiteral("libebur128 – MIT"),
        QStringLiteral("Rubber Band – GPL 2 or later"),
        QStringLiteral("tl::expected – CC0"),
    }
        .join(QLatin1Char('\n'));
}

QPlainTextEdit *componentList(QWidget *parent)
{
    auto *list = new QPlainTextEdit(components(), parent);
    list->setObjectName(QStringLiteral("aboutLicences"));
    list->setAccessibleName(HelpWords::tr("Licences of the parts"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(list->fontMetrics().lineSpacing() * 7);
    return list;
}

QDialog *makeDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

} // namespace

QString systemInformation()
{
    const SystemInfo machine = SystemInfo::current();
    QStringList lines{versions(),
                      HelpWords::tr("%n processor core(s), %1 of memory free", nullptr, machine.cores)
                          .arg(dataSizeText(machine.memoryBytes)),
                      HelpWords::tr("Windows by %1").arg(QGuiApplication::platformName())};
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(HelpWords::tr("Screen of %1 × %2 at %3×")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    if (const LogFile *log = keptLog())
        lines.append(HelpWords::tr("Log: %1").arg(QDir::toNativeSeparators(log->path())));
    return lines.join(QLatin1Char('\n'));
}

bool showLog()
{
    if (!keptLog())
        return false;
    openFile(keptLog()->path());
    return true;
}

bool showLogFolder()
{
    if (!keptLog())
        return false;
    openFolderOf(keptLog()->path());
    return true;
}

void openAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(HelpWords::tr("About Mutoscope"), parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    auto *logo = new QLabel(dialog);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/app/mutoscope.svg"))
                        .pixmap(QSize(kAboutLogoSize, kAboutLogoSize), dialog->devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Mutoscope"), dialog);
    name->setProperty("role", QStringLiteral("display"));
    auto *facts = new QLabel(versions(), dialog);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *licence =
        new QLabel(HelpWords::tr("Free software under the GNU General Public License, version 3 or later. It "
                                 "comes without any warranty."),
                   dialog);
    licence->setWordWrap(true);
    licence->setProperty("role", QStringLiteral("muted"));

    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    words->addWidget(name);
    words->addWidget(facts);
    words->addWidget(licence);
    words->addWidget(new QLabel(HelpWords::tr("It is made with:"), dialog));
    words->addWidget(componentList(dialog));
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(logo, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = closingRow(dialog);
    auto *copy = new QPushButton(HelpWords::tr("Copy &Versions"), dialog);
    copy->setToolTip(HelpWords::tr("For reports of problems"));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [] { QGuiApplication::clipboard()->setText(systemInformation()); });
    buttons->insertWidget(0, copy);

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(24);
    layout->addLayout(top);
    layout->addLayout(buttons);
    dialog->open();
}

} // namespace muto::ui
