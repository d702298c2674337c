#include "ui/main/fixed_keys.h"

#include <QCoreApplication>

namespace muto::ui {

namespace {

struct FixedWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::FixedKey)
};

std::vector<FixedKey> everywhere()
{
    return {
        {Surface::Window,
         FixedWords::tr("Call a drag or a dialog off; else leave the tool, then the "
                        "selection, then the composition"),
         {Qt::Key_Escape}},
        {Surface::Window,
         FixedWords::tr("Go from control to control"),
         {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}},
        {Surface::Window, FixedWords::tr("Confirm what is typed or chosen"), {Qt::Key_Return}},
    };
}

std::vector<FixedKey> ofTheTimeline()
{
    return {
        {Surface::Timeline,
         FixedWords::tr("Move selected keyframes, or points of a curve, in time"),
         {Qt::Key_Left, Qt::Key_Right, Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right}},
        {Surface::Timeline,
         FixedWords::tr("Raise or lower selected points of a curve"),
         {Qt::Key_Up, Qt::Key_Down, Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}},
        {Surface::Timeline,
         FixedWords::tr("Go from point to point of a curve, with Shift select up to it"),
         {Qt::Key_PageUp, Qt::Key_PageDown, Qt::SHIFT | Qt::Key_PageUp, Qt::SHIFT | Qt::Key_PageDown}},
        {Surface::Timeline,
         FixedWords::tr("Delete keyframes, points or the marker that is selected, else clips"),
         {Qt::Key_Delete, Qt::Key_Backspace}},
        {Surface::Timeline,
         FixedWords::tr("Enter the composition of the clip, or give a point its value"),
         {Qt::Key_Return}},
        {Surface::Timeline, FixedWords::tr("Press what is framed in the head of a track"), {Qt::Key_Space}},
        {Surface::Timeline, FixedWords::tr("Rename the track in whose head the keyboard is"), {Qt::Key_F2}},
    };
}

std::vector<FixedKey> ofPanels()
{
    return {
        {Surface::Canvas,
         FixedWords::tr("Remove the guide, or the point of a way, that has the keys"),
         {Qt::Key_Delete, Qt::Key_Backspace}},
        {Surface::Canvas,
         FixedWords::tr("Go to when the element is at the point, or end cropping"),
         {Qt::Key_Return}},
        {Surface::Canvas,
         FixedWords::tr("Push a film that is larger than the stage, with the mouse"),
         {Qt::Key_Space}},
        {Surface::Source,
         FixedWords::tr("Select the next place with the same words"),
         {Qt::CTRL | Qt::Key_D}},
        {Surface::Source, FixedWords::tr("Complete"), {Qt::CTRL | Qt::Key_Space}},
        {Surface::Captions,
         FixedWords::tr("In the strip of words: go from word to word"),
         {Qt::Key_Left, Qt::Key_Right}},
        {Surface::Captions,
         FixedWords::tr("In the strip of words: go to the first or last"),
         {Qt::Key_Home, Qt::Key_End}},
        {Surface::Captions,
         FixedWords::tr("In the strip of words: edit the word"),
         {Qt::Key_F2, Qt::Key_Return}},
        {Surface::Captions,
         FixedWords::tr("In the strip of words: remove those that are selected"),
         {Qt::Key_Delete, Qt::Key_Backspace}},
        {Surface::Catalog, FixedWords::tr("Add what is chosen"), {Qt::Key_Return}},
        {Surface::Assets, FixedWords::tr("Add what is chosen to the film"), {Qt::Key_Return}},
    };
}

} // namespace

std::vector<FixedKey> fixedKeys()
{
    std::vector<FixedKey> all = everywhere();
    for (const std::vector<FixedKey> &more : {ofTheTimeline(), ofPanels()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::optional<FixedKey> fixedKeyFor(const QKeySequence &key, Surface surface)
{
    std::optional<FixedKey> found;
    for (const FixedKey &fixed : fixedKeys()) {
        const KeyClash clash = clashOf(fixed.surface, surface);
        const bool isSame = clash == KeyClash::Same;
        if (fixed.keys.contains(key) && clash != KeyClash::None && (isSame || !found))
            found = fixed;
    }
    return found;
}

} // namespace muto::ui
