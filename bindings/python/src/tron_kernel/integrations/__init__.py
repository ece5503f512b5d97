"""Adapters to the frameworks that people train and evaluate with, one a module.

Nothing here is imported by the package itself: each module needs its framework, and says so when it is missing.
"""
