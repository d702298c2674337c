#include "ui/projects/new_project_dialog.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/projects/template_gallery.h"
#include "ui/projects/template_words.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr int kLabelDrop = 2; // brings a label level with the words in its control
constexpr QSize kDialogSize(920, 640);
constexpr int kSizeField = 88;

template<typename T>
T *called(T *widget, const char *name, const QString &accessibleName, const QString &toolTip = {})
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(toolTip.isEmpty() ? accessibleName : toolTip);
    return widget;
}

QString usualProjectsFolder(const settings::Settings &settings)
{
    const QString last = settings.get(keys::general::projectsFolder);
    return !last.isEmpty() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QSpinBox *sizeField(QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(library::kSmallestSide, library::kLargestSide);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setFocusPolicy(Qt::StrongFocus);
    field->setFixedWidth(kSizeField);
    return field;
}

} // namespace

NewProjectDialog::NewProjectDialog(settings::Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_gallery(new TemplateGallery(this))
{
    setObjectName(QStringLiteral("newProjectDialog"));
    setWindowTitle(tr("New Project"));
    resize(kDialogSize);
    m_gallery->setProperty("framed", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(m_gallery, 1);
    layout->addWidget(makeForm());
    layout->addWidget(makeButtons());

    m_folder->setText(QDir::toNativeSeparators(usualProjectsFolder(m_settings)));
    connect(m_gallery, &TemplateGallery::chosenChanged, this, &NewProjectDialog::onTemplateChosen);
    connect(m_gallery, &QListView::doubleClicked, this, &NewProjectDialog::accept);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameOurs = false; });
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::showVerdict);
    connect(m_folder, &QLineEdit::textChanged, this, &NewProjectDialog::onFolderEdited);
    connect(m_rate, &QComboBox::currentTextChanged, this, &NewProjectDialog::showVerdict);
    connect(m_width, &QSpinBox::valueChanged, this, &NewProjectDialog::onSizeEdited);
    connect(m_height, &QSpinBox::valueChanged, this, &NewProjectDialog::onSizeEdited);
    connect(&m_making, &QFutureWatcherBase::finished, this, &NewProjectDialog::onMade);
    chooseTemplate({});
    m_gallery->setFocus();
}

NewProjectDialog::~NewProjectDialog() = default;

QWidget *NewProjectDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(12);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    m_description = new QLabel(form);
    m_description->setProperty("role", QStringLiteral("muted"));
    rows->addRow(QString(), m_description);
    m_name =
        called(new QLineEdit(form), "projectName", tr("Name"), tr("What the project's folder is called"));
    rows->addRow(tr("&Name"), m_name);

    auto *place = new QWidget(form);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    placeRow->setSpacing(8);
    m_folder = called(new QLineEdit(place), "projectFolder", tr("Location"),
                      tr("The folder that the project's folder is made in"));
    auto *browse = called(new QPushButton(tr("&Browse…"), place), "browse", tr("Choose the location"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::askForFolder);
    placeRow->addWidget(m_folder, 1);
    placeRow->addWidget(browse);
    rows->addRow(tr("&Location"), place);
    static_cast<QLabel *>(rows->labelForField(place))->setBuddy(m_folder);

    rows->addRow(tr("Size"), makeSizes());
    m_rate = called(new QComboBox(form), "frameRate", tr("Frames a second"),
                    tr("Frames a second: a whole number, or a fraction such as 30000/1001"));
    m_rate->setEditable(true);
    m_rate->setFocusPolicy(Qt::StrongFocus);
    m_rate->addItems({QStringLiteral("24"), QStringLiteral("25"), QStringLiteral("30"), QStringLiteral("50"),
                      QStringLiteral("60"), QStringLiteral("24000/1001"), QStringLiteral("30000/1001"),
                      QStringLiteral("60000/1001")});
    m_rate->setCurrentText(QStringLiteral("30"));
    m_rate->setMaximumWidth(160);
    rows->addRow(tr("&Frames a second"), m_rate);
    for (int row = 1; row < rows->rowCount(); ++row)
        rows->itemAt(row, QFormLayout::LabelRole)->widget()->setContentsMargins(0, kLabelDrop, 0, 0);
    return form;
}

QWidget *NewProjectDialog::makeSizes()
{
    auto *sizes = new QWidget(this);
    auto *row = new QHBoxLayout(sizes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_presets = new QButtonGroup(this);
    int id = 0;
    for (const library::SizePreset &preset : library::sizePresets()) {
        auto *button = new QToolButton(sizes);
        button->setObjectName(QStringLiteral("size") + preset.name);
        button->setText(preset.name);
        button->setCheckable(true);
        const QString words = tr("%1 × %2 pixels").arg(preset.size.width()).arg(preset.size.height());
        button->setToolTip(words);
        button->setAccessibleName(QStringLiteral("%1, %2").arg(preset.name, words));
        m_presets->addButton(button, id++);
        row->addWidget(button);
    }
    m_width = called(sizeField(sizes), "width", tr("Width in pixels"));
    m_height = called(sizeField(sizes), "height", tr("Height in pixels"));
    row->addSpacing(12);
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×"), sizes));
    row->addWidget(m_height);
    row->addStretch();
    connect(m_presets, &QButtonGroup::idClicked, this,
            [this](int index) { chooseSize(library::sizePresets().at(std::size_t(index)).size); });
    return sizes;
}

QWidget *NewProjectDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_verdict = new QLabel(buttons);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    auto *cancel =
        called(new QPushButton(tr("Cancel"), buttons), "cancel", tr("Cancel"), tr("Make nothing (Esc)"));
    cancel->setAutoDefault(false);
    m_create = called(new QPushButton(tr("&Create"), buttons), "create", tr("Create the project"),
                      tr("Create the project and open it (Enter)"));
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    row->addWidget(m_verdict, 1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    connect(cancel, &QPushButton::clicked, this, &NewProjectDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewProjectDialog::accept);
    return buttons;
}

void NewProjectDialog::chooseTemplate(const QString &id)
{
    m_gallery->choose(id);
    if (!m_gallery->chosen() && m_gallery->model()->rowCount() > 0)
        m_gallery->setCurrentIndex(m_gallery->model()->index(0, 0));
    onTemplateChosen();
}

void NewProjectDialog::onTemplateChosen()
{
    const library::Template *which = m_gallery->chosen();
    if (!which)
        return showVerdict();
    m_description->setText(templateWords(which->description));
    if (const auto size = library::presetSize(which->sizes.value(0)))
        chooseSize(*size);
    onFolderEdited();
}

void NewProjectDialog::chooseSize(QSize size)
{
    m_width->setValue(size.width());
    m_height->setValue(size.height());
    onSizeEdited();
}

/// The preset that says the same is the one that is pressed; none, when the size is one's own.
void NewProjectDialog::onSizeEdited()
{
    const QSize size(m_width->value(), m_height->value());
    m_presets->setExclusive(false);
    const auto &presets = library::sizePresets();
    for (std::size_t i = 0; i < presets.size(); ++i)
        m_presets->button(int(i))->setChecked(presets[i].size == size);
    m_presets->setExclusive(m_presets->checkedButton() != nullptr);
    showVerdict();
}

void NewProjectDialog::onFolderEdited()
{
    const library::Template *which = m_gallery->chosen();
    if (m_isNameOurs && which) {
        const QString name =
            which->id == QLatin1String("blank") ? tr("New film") : templateWords(which->name);
        m_name->setText(library::freeProjectName(request().parentFolder, name));
        m_name->selectAll();
    }
    showVerdict();
}

void NewProjectDialog::askForFolder()
{
    m_dialogs.chooseFolder(
        this, tr("Where to Make the Project"), request().parentFolder,
        [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
}

library::NewProject NewProjectDialog::request() const
{
    const library::Template *which = m_gallery->chosen();
    const auto rate = FrameRate::parse(m_rate->currentText().trimmed());
    return {which ? which->folder : QString(),
            QDir::fromNativeSeparators(m_folder->text().trimmed()),
            m_name->text(),
            {m_width->value(), m_height->value()},
            rate.value_or(FrameRate())};
}

void NewProjectDialog::showVerdict()
{
    const library::NewProject project = request();
    const auto rate = FrameRate::parse(m_rate->currentText().trimmed());
    const auto checked = library::checkNewProject(project);
    if (!m_gallery->chosen())
        return showError({ErrorKind::Usage, tr("Choose a template."), {}});
    if (!checked || !rate)
        return showError(checked ? rate.error() : checked.error());
    m_create->setEnabled(!m_making.isRunning());
    m_verdict->setProperty("role", QStringLiteral("muted"));
    m_verdict->style()->polish(m_verdict);
    m_verdict->setText(tr("Makes %1")
                           .arg(QDir::toNativeSeparators(
                               QDir::cleanPath(QDir(project.parentFolder).filePath(project.name)))));
}

void NewProjectDialog::showError(const Error &error)
{
    m_create->setEnabled(false);
    m_verdict->setProperty("role", QStringLiteral("bad"));
    m_verdict->style()->polish(m_verdict);
    m_verdict->setText(error.detail.isEmpty() ? error.message
                                              : error.message + QLatin1Char(' ') + error.detail);
}

void NewProjectDialog::accept()
{
    if (!m_create->isEnabled())
        return;
    m_create->setEnabled(false);
    m_making.setFuture(QtConcurrent::run(library::createProject, request()));
}

/// What is being made takes a moment; it is not left half-made, so it is not left.
void NewProjectDialog::reject()
{
    if (!m_making.isRunning())
        QDialog::reject();
}

void NewProjectDialog::onMade()
{
    const Result<QString> made = m_making.result();
    if (!made)
        return showError(made.error());
    m_settings.set(keys::general::projectsFolder, request().parentFolder);
    QDialog::accept();
    Q_EMIT created(*made);
}

} // namespace muto::ui
