#include "ui/render/render_form_page.h"

#include "core/base/scoped_temp_dir.h"
#include "core/render/row_films.h"
#include "core/render/worker_sizing.h"
#include "ui/preview/time_format.h"
#include "ui/render/advanced_section.h"
#include "ui/render/data_file_row.h"
#include "ui/render/render_job_model.h"
#include "ui/support/dialogs.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kLabelDrop = 2; // brings a label level with the words in its control

template<typename T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

QLabel *noteLabel(QWidget *parent)
{
    auto *note = new QLabel(parent);
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    return note;
}

QWidget *stacked(QWidget *control, QLabel *note, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(control);
    column->addWidget(note);
    both->setFocusProxy(control);
    return both;
}

void restyle(QWidget *widget, const char *name, const QVariant &value)
{
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

/// The nearest folder above a file that does not exist yet.
QString folderThatExists(const QString &path)
{
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.filePath();
}

} // namespace

RenderFormPage::RenderFormPage(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_system(SystemInfo::current())
    , m_rows(new QFormLayout)
    , m_destination(named(new QLineEdit(this), "destinationEdit"))
    , m_destinationNote(named(noteLabel(this), "destinationNote"))
    , m_data(new DataFileRow(dialogs, this))
    , m_format(named(new QComboBox(this), "formatCombo"))
    , m_size(named(new QComboBox(this), "sizeCombo"))
    , m_sizeNote(named(noteLabel(this), "sizeNote"))
    , m_frameRate(named(new QComboBox(this), "frameRateCombo"))
    , m_quality(named(new QComboBox(this), "qualityCombo"))
    , m_qualityNote(named(noteLabel(this), "qualityNote"))
    , m_range(named(new QComboBox(this), "rangeCombo"))
    , m_typedRange(new QWidget(this))
    , m_from(named(new QLineEdit(m_typedRange), "fromEdit"))
    , m_to(named(new QLineEdit(m_typedRange), "toEdit"))
    , m_workers(named(new QSpinBox(this), "workersSpin"))
    , m_workersNote(named(noteLabel(this), "workersNote"))
    , m_advanced(new AdvancedSection(this))
    , m_summary(named(new QLabel(this), "summaryLabel"))
    , m_verdict(named(noteLabel(this), "verdictLabel"))
{
    makeRows();
    m_summary->setProperty("role", QStringLiteral("heading"));
    m_summary->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_rows);
    layout->addWidget(m_advanced);
    layout->addStretch();
    layout->addWidget(m_summary);
    layout->addWidget(m_verdict);
    layout->addWidget(makeButtons());
    connectFields();
}

void RenderFormPage::makeRows()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(12);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_format->addItem(tr("MP4 (H.264)"), int(render::OutputFormat::Mp4));
    m_quality->addItem(tr("Draft"), int(media::Quality::Draft));
    m_quality->addItem(tr("Standard"), int(media::Quality::Standard));
    m_quality->addItem(tr("High"), int(media::Quality::High));
    m_frameRate->setEditable(true);
    m_frameRate->setInsertPolicy(QComboBox::NoInsert);
    m_frameRate->setToolTip(tr("Frames per second: a whole number, or a fraction such as 30000/1001"));
    m_workers->setRange(0, render::kMaxWorkers);
    m_workers->setSpecialValueText(tr("Automatic"));

    m_rows->addRow(tr("&Save as"), makeDestination());
    m_rows->addRow(tr("Data rows"), m_data);
    m_rows->addRow(tr("&Format"), m_format);
    m_rows->addRow(tr("Si&ze"), stacked(m_size, m_sizeNote, this));
    m_sizeNote->setText(tr("Full HD and 4K are 16:9 or 9:16, and this film has another shape."));
    m_rows->addRow(tr("F&rame rate"), m_frameRate);
    m_rows->addRow(tr("&Quality"), stacked(m_quality, m_qualityNote, this));
    m_rows->addRow(tr("R&ange"), makeRange());
    m_rows->addRow(tr("&Workers"), stacked(m_workers, m_workersNote, this));
    const auto nameAfterLabel = [this](QWidget *control, QWidget *field) {
        auto *label = qobject_cast<QLabel *>(m_rows->labelForField(field));
        label->setBuddy(control);
        label->setContentsMargins(0, kLabelDrop, 0, 0);
        QString name = label->text();
        control->setAccessibleName(name.remove(QLatin1Char('&')));
    };
    for (QWidget *control : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_frameRate)})
        nameAfterLabel(control, control);
    m_rows->labelForField(m_data)->setContentsMargins(0, kLabelDrop, 0, 0);
    nameAfterLabel(m_destination, m_destination->parentWidget()->parentWidget());
    nameAfterLabel(m_size, m_size->parentWidget());
    nameAfterLabel(m_quality, m_quality->parentWidget());
    nameAfterLabel(m_range, m_range->parentWidget());
    nameAfterLabel(m_workers, m_workers->parentWidget());
    m_frameRate->lineEdit()->setAccessibleName(m_frameRate->accessibleName());
    m_frameRate->lineEdit()->setPlaceholderText(tr("As the composition"));
}

QWidget *RenderFormPage::makeDestination()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *browseButton = named(new QPushButton(tr("&Browse…"), line), "browseButton");
    browseButton->setToolTip(tr("Choose where the film goes"));
    browseButton->setAutoDefault(false);
    row->addWidget(m_destination, 1);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &RenderFormPage::browse);
    return stacked(line, m_destinationNote, this);
}

QWidget *RenderFormPage::makeRange()
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_range);
    column->addWidget(m_typedRange);
    auto *row = new QHBoxLayout(m_typedRange);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](QLineEdit *edit, const QString &text, const QString &placeholder) {
        auto *label = new QLabel(text, m_typedRange);
        label->setBuddy(edit);
        QString name = text;
        edit->setAccessibleName(name.remove(QLatin1Char('&')));
        edit->setPlaceholderText(placeholder);
        edit->setToolTip(tr("Seconds, or minutes and seconds: 2.5, 1:02"));
        row->addWidget(label);
        row->addWidget(edit, 1);
    };
    add(m_from, tr("Fro&m"), tr("the start"));
    add(m_to, tr("&to"), tr("the end"));
    both->setFocusProxy(m_range);
    return both;
}

QWidget *RenderFormPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_copy = named(new QPushButton(tr("&Copy command line"), buttons), "copyCommandButton");
    m_copy->setToolTip(tr("Copy the command that makes the same film in a terminal"));
    m_copy->setAutoDefault(false);
    auto *close = named(new QPushButton(tr("Close"), buttons), "closeButton");
    close->setToolTip(tr("Close without rendering (Esc)"));
    close->setAutoDefault(false);
    m_render = named(new QPushButton(tr("Re&nder"), buttons), "renderButton");
    m_render->setProperty("primary", true);
    m_render->setDefault(true);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_render);
    connect(m_copy, &QPushButton::clicked, this, &RenderFormPage::copyRequested);
    connect(close, &QPushButton::clicked, this, &RenderFormPage::closeRequested);
    connect(m_render, &QPushButton::clicked, this, &RenderFormPage::renderRequested);
    return buttons;
}

void RenderFormPage::connectFields()
{
    for (QLineEdit *edit : {m_destination, m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &RenderFormPage::review);
    for (QComboBox *combo : {m_size, m_quality, m_range})
        connect(combo, &QComboBox::currentIndexChanged, this, &RenderFormPage::review);
    connect(m_frameRate, &QComboBox::currentTextChanged, this, &RenderFormPage::review);
    connect(m_workers, &QSpinBox::valueChanged, this, &RenderFormPage::review);
    connect(m_advanced, &AdvancedSection::changed, this, &RenderFormPage::review);
    connect(m_data, &DataFileRow::changed, this, &RenderFormPage::onDataChosen);
}

void RenderFormPage::setFilm(const FilmFacts &film, const render::RenderConfig &config,
                             const RenderForm &form)
{
    m_film = film;
    m_config = config;
    const std::vector<QSignalBlocker> silence = [this] {
        std::vector<QSignalBlocker> blockers;
        for (QWidget *field : findChildren<QWidget *>())
            blockers.emplace_back(field);
        return blockers;
    }();
    m_size->clear();
    for (const SizeChoice choice : sizeChoices(film.canvas)) {
        const QString size = sizeText(sizeFor(choice, film.canvas));
        const QString what = choice == SizeChoice::Composition ? tr("As the composition")
                             : choice == SizeChoice::Half      ? tr("Half")
                             : choice == SizeChoice::Double    ? tr("Double")
                             : choice == SizeChoice::FullHd    ? tr("Full HD")
                                                               : tr("4K");
        m_size->addItem(QStringLiteral("%1, %2").arg(what, size), int(choice));
    }
    m_sizeNote->setVisible(!hasScreenShape(film.canvas));
    m_frameRate->clear();
    m_frameRate->addItem(film.frameRate.toString());
    for (const char *rate : {"24", "25", "30", "50", "60", "24000/1001", "30000/1001", "60000/1001"}) {
        if (m_frameRate->findText(QLatin1String(rate)) < 0)
            m_frameRate->addItem(QLatin1String(rate));
    }
    m_range->clear();
    m_range->addItem(tr("Whole film"), int(RangeChoice::Whole));
    if (film.workArea)
        m_range->addItem(tr("From mark in to mark out"), int(RangeChoice::Marks));
    m_range->addItem(tr("From one time to another"), int(RangeChoice::Typed));
    fill(form);
    review();
}

void RenderFormPage::fill(const RenderForm &form)
{
    const auto choose = [](QComboBox *combo, int value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    m_destination->setText(QDir::toNativeSeparators(form.destination));
    choose(m_format, int(form.format));
    choose(m_size, int(form.size));
    choose(m_quality, int(form.quality));
    choose(m_range, int(form.range));
    m_frameRate->setEditText(form.frameRate.isEmpty() ? m_film.frameRate.toString() : form.frameRate);
    m_from->setText(form.from);
    m_to->setText(form.to);
    m_workers->setValue(form.workers.value_or(0));
    m_advanced->set(form.streaming, form.streamingMaximum);
    m_data->set(form.dataFile, m_film.declared);
    if (rows())
        m_destination->setText(render::withPlaceholder(m_destination->text(), rows()->columns));
}

RenderForm RenderFormPage::form() const
{
    RenderForm form;
    form.destination = m_destination->text();
    form.format = render::OutputFormat(m_format->currentData().toInt());
    form.size = SizeChoice(m_size->currentData().toInt());
    form.frameRate = m_frameRate->currentText();
    form.quality = media::Quality(m_quality->currentData().toInt());
    form.range = RangeChoice(m_range->currentData().toInt());
    form.from = m_from->text();
    form.to = m_to->text();
    if (m_workers->value() > 0)
        form.workers = m_workers->value();
    form.streaming = m_advanced->streaming();
    form.streamingMaximum = m_advanced->maximumSeconds();
    form.dataFile = m_data->path();
    return form;
}

void RenderFormPage::browse()
{
    m_dialogs.chooseTarget(
        this, tr("Save the Film As"), m_destination->text(), tr("MP4 film (*.mp4)"),
        [this](const QString &path) { m_destination->setText(QDir::toNativeSeparators(path)); });
}

const render::DataRows *RenderFormPage::rows() const
{
    return m_data->rows();
}

std::optional<BatchPreview> RenderFormPage::batchBeside() const
{
    if (!m_preview || !rows())
        return std::nullopt;
    const auto batch = previewBatch(m_preview->request, *rows(), m_film, true);
    return batch ? std::optional(*batch) : std::nullopt;
}

/// Films of rows need names that differ; a single one is not numbered.
void RenderFormPage::onDataChosen()
{
    const QString path = QDir::fromNativeSeparators(m_destination->text());
    const QString single = QString(path).remove(QStringLiteral("-{index}"));
    m_destination->setText(
        QDir::toNativeSeparators(rows() ? render::withPlaceholder(path, rows()->columns) : single));
    review();
}

void RenderFormPage::review()
{
    const RenderForm typed = form();
    m_typedRange->setVisible(typed.range == RangeChoice::Typed);
    showQualityNote();
    for (const FormField field :
         {FormField::Destination, FormField::FrameRate, FormField::From, FormField::To})
        restyle(editOf(field), "invalid", false);

    if (const auto problem = look(typed))
        showProblem(*problem);
    else
        showPreview();
    m_render->setText(renderText());
    m_render->setEnabled(m_preview.has_value());
    m_copy->setEnabled(m_preview.has_value());
    Q_EMIT reviewed();
}

QString RenderFormPage::renderText() const
{
    const int films = rows() ? int(rows()->rows.size()) : 0;
    if (m_underWay.isEmpty())
        return rows() ? tr("Re&nder %n film(s)", nullptr, films) : tr("Re&nder");
    return rows() ? tr("Add %n film(s) to the Q&ueue", nullptr, films) : tr("Add to Q&ueue");
}

void RenderFormPage::setUnderWay(const QStringList &films)
{
    if (std::exchange(m_underWay, films) != films)
        review();
}

/// Two renders that write to one file would leave only the later film.
std::optional<FormProblem> RenderFormPage::collision() const
{
    std::vector<render::RenderRequest> films{m_preview->request};
    if (m_batch)
        films = m_batch->films;
    for (const render::RenderRequest &film : films) {
        if (m_underWay.contains(film.outputPath))
            return FormProblem{FormField::Destination,
                               tr("A render under way makes %1 already. Choose another name.")
                                   .arg(QFileInfo(film.outputPath).fileName())};
    }
    return std::nullopt;
}

std::optional<FormProblem> RenderFormPage::look(const RenderForm &typed)
{
    m_preview.reset();
    m_batch.reset();
    if (m_data->error())
        return FormProblem{FormField::Data,
                           (m_data->error()->message + QLatin1Char(' ') + m_data->error()->detail).trimmed()};
    const auto preview = previewRender(typed, m_film, m_config, m_system);
    if (!preview)
        return preview.error();
    if (rows()) {
        const auto batch = previewBatch(preview->request, *rows(), m_film, false);
        if (!batch)
            return batch.error();
        m_batch = *batch;
    }
    m_preview = *preview;
    const auto problem = collision();
    if (problem)
        m_preview.reset();
    return problem;
}

void RenderFormPage::showPreview()
{
    const RenderPreview &preview = *m_preview;
    const QString length = preview.frames > 0 ? tr("%n frame(s)", nullptr, int(preview.frames)) +
                                                    QStringLiteral(" · ") + formatDuration(preview.seconds)
                                              : tr("As long as the page says");
    m_summary->setText(QStringLiteral("%1 · %2").arg(length, sizeText(preview.request.outputSize)));
    restyle(m_summary, "role", QStringLiteral("heading"));
    showVerdict();
    m_workersNote->setText(
        preview.request.workers
            ? tr("%n worker(s), as asked.", nullptr, preview.workers.count)
            : tr("%n worker(s): %1.", nullptr, preview.workers.count).arg(preview.workers.reason));
    showDestinationNote();
}

void RenderFormPage::showVerdict()
{
    QStringList sentences{tr("This film %1.").arg(m_preview->verdict)};
    if (const int tried = int(m_preview->request.variables.size()); tried > 0)
        sentences << tr("It is made with %n value(s) of the Variables panel.", nullptr, tried);
    if (const int before = int(m_underWay.size()); before > 0)
        sentences << tr("It waits for %n film(s), and is made of the project as it is then.", nullptr,
                        before);
    m_verdict->setText(sentences.join(QLatin1Char(' ')));
    m_verdict->show();
}

void RenderFormPage::showProblem(const FormProblem &problem)
{
    if (QLineEdit *edit = editOf(problem.field))
        restyle(edit, "invalid", true);
    m_summary->setText(problem.message);
    restyle(m_summary, "role", QStringLiteral("bad"));
    m_verdict->hide();
    if (problem.field == FormField::Destination)
        m_destinationNote->setText(QString());
}

void RenderFormPage::showDestinationNote()
{
    const QString path = m_preview->request.outputPath;
    const qint64 free = ScopedTempDir::bytesAvailable(folderThatExists(path));
    const QString room = tr("%1 free").arg(QLocale().formattedDataSize(free, 1, QLocale::DataSizeSIFormat));
    if (m_batch) {
        const int there = int(m_batch->existing.size());
        const QString names =
            tr("Each film is named after its row: {index}, {name} or {%1}.").arg(rows()->columns.value(0));
        m_destinationNote->setText(
            there == 0
                ? QStringLiteral("%1 %2.").arg(names, room)
                : QStringLiteral("%1 %2").arg(names, tr("%n of them are there already.", nullptr, there)));
        return;
    }
    m_destinationNote->setText(
        QFileInfo::exists(path) ? tr("%1. The film already there will be overwritten.").arg(room) : room);
    m_destination->setToolTip(QDir::toNativeSeparators(path));
}

void RenderFormPage::showQualityNote()
{
    switch (media::Quality(m_quality->currentData().toInt())) {
    case media::Quality::Draft:
        m_qualityNote->setText(tr("For looking: made fast, with visible compression."));
        return;
    case media::Quality::Standard:
        m_qualityNote->setText(tr("For delivery: looks like the preview in a file of moderate size."));
        return;
    case media::Quality::High:
        m_qualityNote->setText(tr("For masters: the largest file and the slowest to make."));
        return;
    }
}

QLineEdit *RenderFormPage::editOf(FormField field) const
{
    switch (field) {
    case FormField::Destination:
        return m_destination;
    case FormField::Data:
        return nullptr;
    case FormField::FrameRate:
        return m_frameRate->lineEdit();
    case FormField::From:
        return m_from;
    case FormField::To:
        return m_to;
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
