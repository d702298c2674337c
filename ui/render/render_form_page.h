#pragma once

#include "ui/problems/film_issues.h"
#include "ui/render/render_presets.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace muto::ui {

class AdvancedSection;
class DataFileRow;
class DestinationRow;
class Dialogs;
class FormSummary;
class FormatRow;
class IssuesLine;
class PresetRow;
class QualityRow;
class RangeRow;
class SizeRow;

/// The form of the Render dialog: shows at every keystroke what pressing Render would do, or why it cannot.
class RenderFormPage : public QWidget
{
    Q_OBJECT

public:
    explicit RenderFormPage(Dialogs &dialogs, QWidget *parent = nullptr);

    /// Begins anew for a film.
    void setFilm(const FilmFacts &film, const render::RenderConfig &config, const RenderForm &form);
    void setPresets(const RenderPresets &own);
    /// What is wrong with the film: told, and judged where the form is strict.
    void setIssues(const FilmIssues &issues);

    /// Looks anew at what is typed, and at the disk: films may have been made meanwhile.
    void review();

    RenderForm form() const;
    /// What renders that run and wait will make: this one comes after them, and may not take their place.
    void setUnderWay(const QStringList &films);

    /// What Render would do; nothing while the form has a problem.
    const std::optional<RenderPreview> &preview() const { return m_preview; }
    /// The films of a data file, when there is one; nothing while the form has a problem.
    const std::optional<BatchPreview> &batch() const { return m_batch; }
    /// The same with other names than those of films that are there.
    std::optional<BatchPreview> batchBeside() const;
    /// In which nothing has to scroll.
    int heightWanted(int width) const;
    /// What the data file says; null without one, or while it cannot be read.
    const render::DataRows *rows() const;

Q_SIGNALS:
    void reviewed();
    /// The user's own are others now.
    void presetsChanged(const muto::ui::RenderPresets &own);
    void renderRequested();
    /// The film is wanted later, together with others.
    void queueRequested();
    void copyRequested();
    void closeRequested();
    /// What is wrong with the film is to be seen.
    void problemsRequested();

private:
    void makeRows();
    QWidget *makeFields();
    QWidget *makeButtons();
    void connectFields();
    void connectPresets();
    void onFormatChosen();
    void takeFormatFromEnding();
    void fill(const RenderForm &form);
    void onDataChosen();
    std::optional<FormProblem> look(const RenderForm &typed);
    std::optional<FormProblem> collision() const;
    std::optional<FormProblem> strictProblem(const RenderForm &typed) const;
    QString renderText() const;
    void showPreview();
    void showProblem(const FormProblem &problem);
    /// Null for what is no line of text.
    QLineEdit *editOf(FormField field) const;

    FilmFacts m_film;
    render::RenderConfig m_config;
    SystemInfo m_system;
    std::optional<RenderPreview> m_preview;
    std::optional<BatchPreview> m_batch;
    QStringList m_underWay;
    FilmIssues m_filmIssues;

    QScrollArea *m_scroll;
    QWidget *m_fields;
    QFormLayout *m_rows;
    PresetRow *m_presets;
    DestinationRow *m_destination;
    DataFileRow *m_data;
    FormatRow *m_format;
    QCheckBox *m_keepBackground;
    QHBoxLayout *m_keepBackgroundRow; ///< It stands in, to be hidden with.
    SizeRow *m_size;
    QComboBox *m_frameRate;
    QualityRow *m_quality;
    RangeRow *m_range;
    QSpinBox *m_workers;
    QLabel *m_workersNote;
    AdvancedSection *m_advanced;
    IssuesLine *m_issues;
    FormSummary *m_summary;
    QPushButton *m_queue = nullptr;
    QPushButton *m_render = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace muto::ui
