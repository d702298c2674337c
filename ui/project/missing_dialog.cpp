#include "ui/project/missing_dialog.h"

#include "ui/support/dialogs.h"
#include "ui/support/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr QSize kMissingSize(560, 360);

QString missingLeaf(const MissingFile &missing)
{
    return missing.target.section(QLatin1Char('/'), -1);
}

/// A link that leads nowhere tells more than that there is nothing.
QString missingWords(const MissingFile &missing)
{
    const QString words = MissingDialog::tr("%1  —  named in %2").arg(missing.target, missing.file);
    return missing.linkedTo.isEmpty() ? words
                                      : MissingDialog::tr("%1, a link to %2", "a missing file")
                                            .arg(words, QDir::toNativeSeparators(missing.linkedTo));
}

} // namespace

MissingDialog::MissingDialog(ProjectFiles &files, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("missingDialog"));
    setWindowTitle(tr("Missing Files"));
    resize(kMissingSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *words = new QLabel(
        tr("The film names these files, and they are not there. Say where one is, and others in the "
           "same folder are found with it."),
        this);
    words->setWordWrap(true);
    words->setProperty("role", QStringLiteral("muted"));
    column->addWidget(words);
    m_list->setObjectName(QStringLiteral("missingList"));
    m_list->setAccessibleName(tr("Missing files"));
    m_list->setProperty("framed", true);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeMissing"));
    close->setToolTip(tr("Close (Esc)"));
    close->setAutoDefault(false);
    m_locate = new QPushButton(tr("&Locate…"), this);
    m_locate->setObjectName(QStringLiteral("locate"));
    m_locate->setToolTip(tr("Say where the selected file is (Enter)"));
    m_locate->setProperty("primary", true);
    m_locate->setDefault(true);
    row->addWidget(close);
    row->addWidget(m_locate);
    column->addLayout(row);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_locate, &QPushButton::clicked, this, &MissingDialog::askFor);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &MissingDialog::askFor);
    connect(&m_files, &ProjectFiles::referencesChanged, this, &MissingDialog::update);
    update();
}

void MissingDialog::update()
{
    const auto missing = m_files.missing();
    if (missing == m_missing && m_list->count() > 0)
        return;
    m_missing = missing;
    const int current = m_list->currentRow();
    m_list->clear();
    for (const MissingFile &each : m_missing)
        m_list->addItem(new QListWidgetItem(icon(QStringLiteral("warning"), Tone::Warn), missingWords(each)));
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    m_locate->setEnabled(!m_missing.empty());
    if (m_missing.empty())
        m_list->addItem(new QListWidgetItem(icon(QStringLiteral("done"), Tone::Good),
                                            tr("Nothing is missing any more.")));
}

void MissingDialog::askFor()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_missing.size()))
        return;
    const MissingFile missing = m_missing[std::size_t(row)];
    m_dialogs.chooseFile(this, tr("Locate %1").arg(missingLeaf(missing)), m_files.location().folder,
                         tr("All files (*)"),
                         [this, missing](const QString &path) { locate(missing, path); });
}

void MissingDialog::locate(const MissingFile &missing, const QString &path)
{
    std::vector<MissingFile> awaited{missing};
    QStringList paths{path};
    const QDir folder = QFileInfo(path).dir();
    for (const MissingFile &other : m_missing) {
        if (!(other == missing) && folder.exists(missingLeaf(other))) {
            awaited.push_back(other);
            paths.append(folder.filePath(missingLeaf(other)));
        }
    }
    if (linkAgain(awaited, paths))
        return;
    // What is in the project already is only found there.
    m_files.import(paths, kAssetFolder,
                   [dialog = QPointer<MissingDialog>(this), awaited](const QStringList &names) {
                       const bool isWhole = names.size() == qsizetype(awaited.size());
                       if (dialog && isWhole) // else it is not known which of them were refused
                           dialog->relink(awaited, names);
                   });
}

/// What was only linked is linked again: nothing that names it has to be changed. Not what lies in the
/// project.
bool MissingDialog::linkAgain(const std::vector<MissingFile> &missing, const QStringList &paths)
{
    const QString root = QFileInfo(m_files.location().folder).canonicalFilePath() + QLatin1Char('/');
    const bool areLinks = std::none_of(missing.begin(), missing.end(),
                                       [](const MissingFile &each) { return each.linkedTo.isEmpty(); });
    if (!areLinks || QFileInfo(paths.front()).canonicalFilePath().startsWith(root))
        return false;
    QSet<QString> done; // several pages may name it
    const auto linked = edit::allOrNothing(
        m_files.document(), tr("Link %n file(s) again", nullptr, int(missing.size())), [&]() -> Result<> {
            for (std::size_t i = 0; i < missing.size(); ++i) {
                if (done.contains(missing[i].target))
                    continue;
                done.insert(missing[i].target);
                if (auto one = m_files.linkTo(missing[i].target, paths.at(qsizetype(i))); !one)
                    return one;
            }
            return ok();
        });
    if (!linked)
        Q_EMIT refused(linked.error());
    return true;
}

void MissingDialog::relink(const std::vector<MissingFile> &missing, const QStringList &names)
{
    const auto done = edit::allOrNothing(m_files.document(), {}, [&]() -> Result<> {
        for (std::size_t i = 0; i < missing.size(); ++i) {
            if (auto one = m_files.relink(missing[i], names.at(qsizetype(i))); !one)
                return fail(one.error().within(missing[i].target));
        }
        return ok();
    });
    if (!done)
        Q_EMIT refused(done.error());
}

} // namespace muto::ui
