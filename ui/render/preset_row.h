#pragma once

#include "ui/render/render_presets.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace muto::ui {

/// The list of presets, ours and the user's own, with buttons to keep the form as one and to be rid of it.
class PresetRow : public QWidget
{
    Q_OBJECT

public:
    explicit PresetRow(QWidget *parent = nullptr);

    void setOwn(const RenderPresets &own);
    const RenderPresets &own() const { return m_own; }
    /// Shows which preset the form of a film is, if it is one; its name is nothing to that.
    void showMatching(const RenderPreset &form, FrameRate filmRate);
    /// Keeps one of the user's own.
    void add(const RenderPreset &preset);
    QComboBox *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const muto::ui::RenderPreset &preset);
    /// The form is to be kept by this name.
    void saveRequested(const QString &name);
    void ownChanged();

private:
    void fill();
    void askName();
    void removeChosen();
    int firstOwn() const;
    const RenderPreset *presetAt(int row) const;
    void showButtons();

    RenderPresets m_stock;
    RenderPresets m_own;
    RenderPreset m_form;
    FrameRate m_filmRate;
    QComboBox *m_list;
    QToolButton *m_save;
    QToolButton *m_remove;
};

} // namespace muto::ui
