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

/// Marks the labels of the rows of a page in which the words are found, in whatever case: in the label, the
/// note, the text of the control or one of its choices. Without words none is. Says whether there are any.
bool markRows(const QWidget &page, const QString &words);

} // namespace muto::ui
