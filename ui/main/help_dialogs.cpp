#include "ui/main/help_dialogs.h"

#include "ui/main/action_registry.h"
#include "ui/widgets/padded_delegate.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <qtwebenginecoreglobal.h>

namespace muto::ui {

namespace {

constexpr int kLogoSize = 64;

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::Help)
};

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

void addMenu(QTreeWidget *list, const ActionRegistry &actions, MenuId menu)
{
    auto *group = new QTreeWidgetItem(list, {plain(ActionRegistry::menuTitle(menu))});
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const QAction *action : actions.menuActions(menu)) {
        if (!action || action->shortcut().isEmpty())
            continue;
        new QTreeWidgetItem(group,
                            {plain(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
    group->setExpanded(true);
}

void filterBy(QTreeWidget *list, const QString &words)
{
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = list->topLevelItem(i);
        bool anyShown = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *row = group->child(j);
            const bool isShown = row->text(0).contains(words, Qt::CaseInsensitive) ||
                                 row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!isShown);
            anyShown = anyShown || isShown;
        }
        group->setHidden(!anyShown);
    }
}

QHBoxLayout *closingRow(QDialog *dialog)
{
    auto *close = new QPushButton(HelpWords::tr("&Close"), dialog);
    close->setToolTip(HelpWords::tr("Close this window (Esc)"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    return row;
}

QString versions()
{
    return QStringLiteral("Mutoscope %1\nQt %2 · Qt WebEngine %3 · Chromium %4\n%5 · %6")
        .arg(QLatin1String(MUTO_VERSION), QLatin1String(qVersion()), QLatin1String(qWebEngineVersion()),
             QLatin1String(qWebEngineChromiumVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture());
}

QDialog *makeDialog(const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

} // namespace

void openShortcuts(const ActionRegistry &actions, QWidget *parent)
{
    QDialog *dialog = makeDialog(HelpWords::tr("Keyboard Shortcuts"), parent);
    dialog->setObjectName(QStringLiteral("shortcutsDialog"));
    auto *search = new QLineEdit(dialog);
    search->setPlaceholderText(HelpWords::tr("Search for a command or a key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    auto *list = new QTreeWidget(dialog);
    list->setAccessibleName(HelpWords::tr("Commands and their keys"));
    list->setHeaderLabels({HelpWords::tr("Command"), HelpWords::tr("Keys")});
    list->setItemDelegate(new PaddedDelegate(list));
    list->setIndentation(16);
    list->setRootIsDecorated(false);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setProperty("framed", true);
    for (const MenuId menu :
         {MenuId::File, MenuId::Project, MenuId::View, MenuId::Playback, MenuId::Window, MenuId::Help})
        addMenu(list, actions, menu);
    QObject::connect(search, &QLineEdit::textChanged, list,
                     [list](const QString &words) { filterBy(list, words); });

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(search);
    layout->addWidget(list, 1);
    layout->addLayout(closingRow(dialog));
    dialog->resize(480, 560);
    dialog->open();
}

void openAbout(QWidget *parent)
{
    QDialog *dialog = makeDialog(HelpWords::tr("About Mutoscope"), parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    auto *logo = new QLabel(dialog);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/app/mutoscope.svg"))
                        .pixmap(QSize(kLogoSize, kLogoSize), dialog->devicePixelRatioF()));
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
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(logo, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = closingRow(dialog);
    auto *copy = new QPushButton(HelpWords::tr("Copy &versions"), dialog);
    copy->setToolTip(HelpWords::tr("For reports of problems"));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [] { QGuiApplication::clipboard()->setText(versions()); });
    buttons->insertWidget(0, copy);

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(24);
    layout->addLayout(top);
    layout->addLayout(buttons);
    dialog->open();
}

} // namespace muto::ui
