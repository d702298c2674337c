#pragma once

#include "core/captions/caption_edits.h"

#include <QAbstractTableModel>

namespace muto::ui {

/// The captions of a composition as a table: when each begins and ends, and what it says; all of it can be
/// edited, and becomes an edit of the document.
class CaptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Start, End, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells the views as little as possible. Rows keep their numbers while as many captions are there.
    void setLines(const captions::CaptionLines &lines);
    const captions::CaptionLines &lines() const { return m_lines; }
    /// Who makes edits of what is typed; must outlive this, or be taken away.
    void setEdits(captions::CaptionEdits *edits) { m_edits = edits; }
    /// What is being said now stands out.
    void setTime(double seconds);
    /// The caption that is seen then; -1 for none.
    int rowAt(double seconds) const;
    int rowOf(const edit::ElementPath &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void refused(const muto::Error &error);

private:
    captions::CaptionLines m_lines;
    captions::CaptionEdits *m_edits = nullptr;
    int m_now = -1;
};

/// "1:02.50", with two decimals or three.
QString captionTime(double seconds, int decimals);

} // namespace muto::ui
