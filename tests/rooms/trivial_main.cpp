// Nothing to run: that this links at all, with every object of the rooms in it, is the test.
int main()
{
    return 0;
}
