#pragma once

#include "core/library/storyboard_file.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace muto::ui {

class ElidedLabel;
class StillView;
class ValueEditor;

/// One frame of a storyboard, large: its picture, what is said about it, and the way to the next one. It
/// changes nothing: it tells what is wished, between `began` and `finished` as one gesture.
class FramePane : public QWidget
{
    Q_OBJECT

public:
    explicit FramePane(QWidget *parent = nullptr);

    void showFrame(const library::StoryboardFrame &frame, const QString &name);
    void setPicture(const QImage &picture);
    /// Whether there are frames to go to, and a film to be seen.
    void setWays(bool hasPrevious, bool hasNext);

Q_SIGNALS:
    void began();
    void finished();
    void cancelled();
    void valueWished(const QString &key, const QString &value);
    void narrativeWished(const QString &narrative);
    void stepWished(int frames); ///< 1 to the next one, -1 to the one before.
    void openWished();

private:
    using Read = std::function<QString(const library::StoryboardFrame &)>;
    using Wish = std::function<void(const QString &)>;

    void addHead(QBoxLayout &column);
    void addFields(QBoxLayout &column);
    void add(QFormLayout &form, const char *name, const QString &label, ValueEditor *editor, Read read,
             Wish wish);

    struct Field
    {
        ValueEditor *editor;
        Read read;
    };
    library::StoryboardFrame m_frame;
    std::vector<Field> m_fields;
    StillView *m_still;
    ElidedLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_open;
};

} // namespace muto::ui
