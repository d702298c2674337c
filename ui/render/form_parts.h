#pragma once

#include <QLabel>
#include <QString>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>
#include <QWidget>

namespace muto::ui {

// What the rows of the render form are put together from.

template<typename T>
T *named(T *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

/// A sentence below a control.
inline QLabel *noteLabel(QWidget *parent, const char *name)
{
    auto *note = named(new QLabel(parent), name);
    note->setProperty("role", QStringLiteral("muted"));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    return note;
}

/// Lays a control of `row` above its note, and gives it the row's focus.
inline void stack(QWidget *control, QLabel *note, QWidget *row)
{
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(control);
    column->addWidget(note);
    row->setFocusProxy(control);
}

/// Sets a property that the style sheet asks for.
inline void restyle(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace muto::ui
