#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace muto::ui {

/// The rows of a page of preferences, below its title.
QFormLayout *makeRows(QWidget *page);

/// A control with its label (the buddy and accessible name of the control) and, under it, a faint note, which
/// is returned.
QLabel *addRow(QFormLayout *rows, const QString &label, QWidget *control, const QString &note = {});

} // namespace muto::ui
