#include "ui/render/render_form_page.h"

#include "core/render/row_films.h"
#include "core/render/worker_sizing.h"
#include "ui/render/advanced_section.h"
#include "ui/render/data_file_row.h"
#include "ui/render/destination_row.h"
#include "ui/render/form_parts.h"
#include "ui/render/form_summary.h"
#include "ui/render/format_row.h"
#include "ui/render/issues_line.h"
#include "ui/render/preset_row.h"
#include "ui/render/quality_row.h"
#include "ui/render/range_row.h"
#include "ui/render/render_destination.h"
#include "ui/render/size_row.h"
#include "ui/support/icons.h"
#include "ui/widgets/flush_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kLabelDrop = 2; // brings a label level with the words in its control

} // namespace

RenderFormPage::RenderFormPage(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_system(SystemInfo::current())
    , m_scroll(new QScrollArea(this))
    , m_fields(
          new QWidget(m_scroll->viewport())) // where it stays: who moves, is styled anew with all its own
    , m_rows(new QFormLayout)
    , m_presets(new PresetRow(m_fields))
    , m_destination(new DestinationRow(dialogs, m_fields))
    , m_data(new DataFileRow(dialogs, m_fields))
    , m_format(new FormatRow(m_fields))
    , m_keepBackground(
          named(new QCheckBox(tr("&Keep the page's background"), m_fields), "keepBackgroundCheck"))
    , m_keepBackgroundRow(flushRow(m_keepBackground))
    , m_size(new SizeRow(m_fields))
    , m_frameRate(named(new QComboBox(m_fields), "frameRateCombo"))
    , m_quality(new QualityRow(m_fields))
    , m_range(new RangeRow(m_fields))
    , m_workers(named(new QSpinBox(m_fields), "workersSpin"))
    , m_workersNote(noteLabel(m_fields, "workersNote"))
    , m_advanced(new AdvancedSection(m_fields))
    , m_issues(new IssuesLine(this))
    , m_summary(new FormSummary(this))
{
    makeRows();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeFields(), 1);
    layout->addWidget(m_issues);
    layout->addWidget(m_summary);
    layout->addWidget(makeButtons());
    connectFields();
    connectPresets();
}

/// What is asked scrolls where it is higher than the screen; what comes of it is always seen.
QWidget *RenderFormPage::makeFields()
{
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_rows);
    column->addWidget(m_advanced);
    column->addStretch();
    m_scroll->setProperty("role", QStringLiteral("page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_fields);
    return m_scroll;
}

int RenderFormPage::heightWanted(int width) const
{
    const int others = QWidget::sizeHint().height() - m_scroll->sizeHint().height();
    return others + m_fields->layout()->totalHeightForWidth(width);
}

void RenderFormPage::makeRows()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(12);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_frameRate->setEditable(true);
    m_frameRate->setInsertPolicy(QComboBox::NoInsert);
    m_frameRate->setToolTip(tr("Frames per second: a whole number, or a fraction such as 30000/1001"));
    m_keepBackground->setToolTip(tr("Off: what is behind the page and its composition is left out, and shows "
                                    "what the film is laid over"));
    m_workers->setRange(0, render::kMaxWorkers);
    m_workers->setSpecialValueText(tr("Automatic"));

    auto *workers = new QWidget(m_fields);
    stack(m_workers, m_workersNote, workers);
    m_rows->addRow(tr("&Preset"), m_presets);
    m_rows->addRow(tr("&Save as"), m_destination);
    m_rows->addRow(tr("Data rows"), m_data);
    m_rows->addRow(tr("&Format"), m_format);
    m_rows->addRow(QString(), m_keepBackgroundRow);
    m_rows->addRow(tr("Si&ze"), m_size);
    m_rows->addRow(tr("F&rame rate"), m_frameRate);
    m_rows->addRow(tr("&Quality"), m_quality);
    m_rows->addRow(tr("R&ange"), m_range);
    m_rows->addRow(tr("&Workers"), workers);
    const auto nameAfterLabel = [this](QWidget *control, QWidget *field) {
        auto *label = qobject_cast<QLabel *>(m_rows->labelForField(field));
        label->setBuddy(control);
        label->setContentsMargins(0, kLabelDrop, 0, 0);
        QString name = label->text();
        control->setAccessibleName(name.remove(QLatin1Char('&')));
    };
    nameAfterLabel(m_presets->list(), m_presets);
    nameAfterLabel(m_format->list(), m_format);
    nameAfterLabel(m_frameRate, m_frameRate);
    m_rows->labelForField(m_data)->setContentsMargins(0, kLabelDrop, 0, 0);
    nameAfterLabel(m_destination->edit(), m_destination);
    nameAfterLabel(m_size->list(), m_size);
    nameAfterLabel(m_quality->list(), m_quality);
    nameAfterLabel(m_range->list(), m_range);
    nameAfterLabel(m_workers, workers);
    m_frameRate->lineEdit()->setAccessibleName(m_frameRate->accessibleName());
    m_frameRate->lineEdit()->setPlaceholderText(tr("As the composition"));
}

QWidget *RenderFormPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_copy = named(new QPushButton(icon(QStringLiteral("copy")), QString(), buttons), "copyCommandButton");
    m_copy->setAccessibleName(tr("Copy command line"));
    m_copy->setToolTip(tr("Copy the command that makes the same film in a terminal"));
    m_copy->setAutoDefault(false);
    auto *close = named(new QPushButton(tr("Close"), buttons), "closeButton");
    close->setToolTip(tr("Close without rendering (Esc)"));
    close->setAutoDefault(false);
    m_render = named(new QPushButton(tr("Re&nder"), buttons), "renderButton");
    m_render->setProperty("primary", true);
    m_render->setDefault(true);
    m_queue = named(new QPushButton(tr("Add to Q&ueue"), buttons), "queueButton");
    m_queue->setToolTip(tr("Keep it in the Renders panel until you begin there"));
    m_queue->setAutoDefault(false);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_queue);
    row->addWidget(m_render);
    connect(m_copy, &QPushButton::clicked, this, &RenderFormPage::copyRequested);
    connect(close, &QPushButton::clicked, this, &RenderFormPage::closeRequested);
    connect(m_queue, &QPushButton::clicked, this, &RenderFormPage::queueRequested);
    connect(m_render, &QPushButton::clicked, this, &RenderFormPage::renderRequested);
    return buttons;
}

void RenderFormPage::connectFields()
{
    connect(m_destination, &DestinationRow::changed, this, &RenderFormPage::review);
    connect(m_quality, &QualityRow::changed, this, &RenderFormPage::review);
    connect(m_range, &RangeRow::changed, this, &RenderFormPage::review);
    connect(m_keepBackground, &QCheckBox::toggled, this, &RenderFormPage::review);
    connect(m_size, &SizeRow::changed, this, &RenderFormPage::review);
    connect(m_format, &FormatRow::changed, this, &RenderFormPage::onFormatChosen);
    connect(m_destination, &DestinationRow::settled, this, &RenderFormPage::takeFormatFromEnding);
    connect(m_frameRate, &QComboBox::currentTextChanged, this, &RenderFormPage::review);
    connect(m_workers, &QSpinBox::valueChanged, this, &RenderFormPage::review);
    connect(m_advanced, &AdvancedSection::changed, this, &RenderFormPage::review);
    connect(
        m_advanced, &AdvancedSection::unfolded, m_scroll,
        [this] { m_scroll->ensureWidgetVisible(m_advanced, 0, 0); },
        Qt::QueuedConnection); // when it has its height
    connect(m_data, &DataFileRow::changed, this, &RenderFormPage::onDataChosen);
    connect(m_issues, &IssuesLine::problemsRequested, this, &RenderFormPage::problemsRequested);
}

void RenderFormPage::connectPresets()
{
    connect(m_presets, &PresetRow::chosen, this, [this](const RenderPreset &preset) {
        const RenderForm chosen = withPreset(form(), preset);
        m_format->setFormat(chosen.format);
        m_size->setCanvas(m_film.canvas, chosen.size);
        m_quality->setQuality(chosen.quality);
        m_frameRate->setEditText(chosen.frameRate.isEmpty() ? m_film.frameRate.toString() : chosen.frameRate);
        onFormatChosen();
    });
    connect(m_presets, &PresetRow::saveRequested, this,
            [this](const QString &name) { m_presets->add(presetOf(form(), name, m_film.frameRate)); });
    connect(m_presets, &PresetRow::ownChanged, this, [this] { Q_EMIT presetsChanged(m_presets->own()); });
}

void RenderFormPage::setPresets(const RenderPresets &own)
{
    m_presets->setOwn(own);
}

void RenderFormPage::setIssues(const FilmIssues &issues)
{
    m_filmIssues = issues;
    m_issues->show(issues.counts);
    review();
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
    m_frameRate->clear();
    m_frameRate->addItem(film.frameRate.toString());
    for (const char *rate : {"24", "25", "30", "50", "60", "24000/1001", "30000/1001", "60000/1001"}) {
        if (m_frameRate->findText(QLatin1String(rate)) < 0)
            m_frameRate->addItem(QLatin1String(rate));
    }
    fill(form);
    review();
}

/// The name follows the format; whoever has typed another ending has chosen the format of that.
void RenderFormPage::onFormatChosen()
{
    const QString path = m_destination->path();
    m_destination->setFormat(m_format->format());
    if (!path.isEmpty() && !path.endsWith(QLatin1Char('/')))
        m_destination->setText(withEndingOf(m_format->format(), path));
    review();
}

void RenderFormPage::takeFormatFromEnding()
{
    const auto typed = render::formatFromFileName(m_destination->path());
    if (!typed || typed == m_format->format())
        return;
    m_format->setFormat(*typed);
    m_destination->setFormat(*typed);
    review();
}

void RenderFormPage::fill(const RenderForm &form)
{
    m_destination->setText(form.destination);
    m_destination->setFormat(form.format);
    m_format->setFormat(form.format);
    m_keepBackground->setChecked(form.keepBackground);
    m_size->setCanvas(m_film.canvas, form.size);
    m_quality->setQuality(form.quality);
    m_range->fill(form, m_film);
    m_frameRate->setEditText(form.frameRate.isEmpty() ? m_film.frameRate.toString() : form.frameRate);
    m_workers->setValue(form.workers.value_or(0));
    m_advanced->fill(form);
    m_data->set(form.dataFile, m_film.declared);
    if (rows())
        m_destination->setText(render::withPlaceholder(m_destination->text(), rows()->columns));
}

RenderForm RenderFormPage::form() const
{
    RenderForm form;
    form.destination = m_destination->text();
    form.format = m_format->format();
    form.keepBackground = m_keepBackground->isChecked();
    form.size = m_size->choice();
    form.frameRate = m_frameRate->currentText();
    form.quality = m_quality->quality();
    m_range->read(form);
    if (m_workers->value() > 0)
        form.workers = m_workers->value();
    m_advanced->read(form);
    form.dataFile = m_data->path();
    return form;
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
    m_destination->setText(rows() ? render::withPlaceholder(path, rows()->columns) : single);
    review();
}

void RenderFormPage::review()
{
    const RenderForm typed = form();
    m_workers->setEnabled(!typed.lowMemory);
    m_presets->showMatching(presetOf(typed, {}, m_film.frameRate), m_film.frameRate);
    m_rows->setRowVisible(m_quality, render::hasQuality(typed.format));
    m_rows->setRowVisible(m_keepBackgroundRow, render::hasAlpha(typed.format));
    m_advanced->showFormat(typed.format);
    for (const FormField field :
         {FormField::Destination, FormField::FrameRate, FormField::From, FormField::To})
        restyle(editOf(field), "invalid", false);

    if (const auto problem = look(typed))
        showProblem(*problem);
    else
        showPreview();
    m_render->setText(renderText());
    m_render->setEnabled(m_preview.has_value());
    m_queue->setVisible(m_underWay.isEmpty()); // else Render does that
    m_queue->setEnabled(m_preview.has_value());
    m_copy->setEnabled(m_preview.has_value());
    Q_EMIT reviewed();
}

QString RenderFormPage::renderText() const
{
    const int films = rows() ? int(rows()->rows.size()) : 0;
    if (m_underWay.isEmpty())
        return rows() ? tr("Re&nder %n Film(s)", nullptr, films) : tr("Re&nder");
    return rows() ? tr("Add %n Film(s) to the Q&ueue", nullptr, films) : tr("Add to Q&ueue");
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

/// As `render --strict` and `--strict-all` judge.
std::optional<FormProblem> RenderFormPage::strictProblem(const RenderForm &typed) const
{
    if (!typed.strict)
        return std::nullopt;
    if (!m_filmIssues.isSettled)
        return FormProblem{FormField::Strict, tr("The composition is still being looked at for problems.")};
    const int count =
        m_filmIssues.blocking(typed.strictAll ? lint::LintGate::Warnings : lint::LintGate::Errors);
    if (count == 0)
        return std::nullopt;
    return FormProblem{
        FormField::Strict,
        tr("The composition has %n problem(s), and is not to be rendered with any (see Advanced).", nullptr,
           count)};
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
    auto problem = collision();
    if (!problem)
        problem = strictProblem(typed);
    if (problem)
        m_preview.reset();
    return problem;
}

void RenderFormPage::showPreview()
{
    const RenderPreview &preview = *m_preview;
    m_summary->show(preview, int(m_underWay.size()));
    m_workersNote->setText(
        preview.request.workers && !preview.config.lowMemory
            ? tr("%n worker(s), as asked.", nullptr, preview.workers.count)
            : tr("%n worker(s): %1.", nullptr, preview.workers.count).arg(preview.workers.reason));
    if (m_batch)
        m_destination->showFilms(preview.request.outputPath, *m_batch, rows()->columns.value(0));
    else
        m_destination->showFilm(preview.request.outputPath);
}

void RenderFormPage::showProblem(const FormProblem &problem)
{
    if (QLineEdit *edit = editOf(problem.field))
        restyle(edit, "invalid", true);
    m_summary->showProblem(problem.message);
    if (problem.field == FormField::Destination)
        m_destination->showNothing();
}

QLineEdit *RenderFormPage::editOf(FormField field) const
{
    switch (field) {
    case FormField::Destination:
        return m_destination->edit();
    case FormField::Data:
    case FormField::Strict:
        return nullptr;
    case FormField::FrameRate:
        return m_frameRate->lineEdit();
    case FormField::From:
        return m_range->from();
    case FormField::To:
        return m_range->to();
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
